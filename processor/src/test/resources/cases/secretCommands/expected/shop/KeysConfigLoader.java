package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Texts;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Loads {@link KeysConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class KeysConfigLoader {
    static {
        Loading.requireContract(1, KeysConfigLoader.class);
    }

    private KeysConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static KeysConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        KeysConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static KeysConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static KeysConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        KeysConfig config = read(loading);
        return loading.failed() ? check(source).orThrow() : config;
    }

    /**
     * Loads the configuration of this process. When there is a problem it prints the report to the
     * standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
     * whatever shutdown hooks do. What a rule only warns of goes to the standard error too, in staging
     * what production would refuse, and that a dotenv file chose the environment.
     *
     * @return the configuration, complete and checked
     */
    public static KeysConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        KeysConfig config = read(loading);
        loading.announceEnvironment("KeysConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<KeysConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<KeysConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<KeysConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<KeysConfig> loader() {
        return Instance.loader();
    }

    /**
     * Runs a command about this configuration and ends the process: {@code check} judges the environment of
     * this process, {@code print} shows what is in force, {@code --help} lists the others.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        Commands.run(arguments);
    }

    private static Recorder recorder(ConfigSource source) {
        return new Recorder("KeysConfig", "APP_ENV", source, variables(), rules());
    }

    private static KeysConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code TOKEN_KEY}: Signs tokens by HMAC with SHA-512.
     */
    private static byte[] tokenKey(Loading loading) {
        String text = loading.setting("TOKEN_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 64 | tr -d '\\n'")
                .text();
        if (text == null) {
            return loading.none();
        }
        byte[] value;
        try {
            value = Identifiers.toBytes(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (value.length < 64) {
            loading.constraint(Constraints.size(value.length, 64, 2147483647, "bytes"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make one with: openssl rand -base64 64 | tr -d '\\n'", Secrets.strongSecret(value)), "");
        }
        return value;
    }

    /**
     * {@code SESSION_KEY}: Signs sessions.
     */
    private static Secret sessionKey(Loading loading) {
        Secret value = loading.setting("SESSION_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 60 | tr -d '\\n'")
                .toSecret();
        if (loading.has() && value.length() < 80) {
            loading.constraint(Constraints.size(value.length(), 80, 2147483647, "characters"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make one with: openssl rand -base64 60 | tr -d '\\n'", Secrets.strongSecret(value.reveal())), "");
        }
        return value;
    }

    /**
     * {@code DATABASE_PASSWORD}: The database's password, of which its client reads no more.
     */
    private static Secret databasePassword(Loading loading) {
        Secret value = loading.setting("DATABASE_PASSWORD")
                .sensitive()
                .accepts("a new one: openssl rand -base64 30")
                .toSecret();
        if (loading.has() && value.length() > 40) {
            loading.constraint(Constraints.size(value.length(), 0, 40, "characters"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make one with: openssl rand -base64 30", Secrets.strongSecret(value.reveal())), "");
        }
        return value;
    }

    /**
     * {@code QUEUE_PASSWORD}: The password of a client that takes letters and digits.
     */
    private static Secret queuePassword(Loading loading) {
        Secret value = loading.setting("QUEUE_PASSWORD")
                .sensitive()
                .accepts("a new one: openssl rand -hex 32")
                .toSecret();
        if (loading.has()) {
            loading.constraint(Constraints.pattern(value.reveal(), "[A-Za-z0-9]+", 0), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make one with: openssl rand -hex 32", Secrets.strongSecret(value.reveal())), "");
        }
        return value;
    }

    /**
     * {@code COLUMN_KEY}: Encrypts columns.
     */
    private static Secret columnKey(Loading loading) {
        Secret value = loading.setting("COLUMN_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -hex 32")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make one with: openssl rand -hex 32", Secrets.strongSecret(value.reveal())), "");
            loading.rule("matches", Loading.PRODUCTION, Texts.matches(value.reveal(), "[0-9a-f]{64}"), "");
        }
        return value;
    }

    /**
     * {@code LICENCE}: What the licence's vendor gives.
     */
    private static Secret licence(Loading loading) {
        Secret value = loading.setting("LICENCE")
                .sensitive()
                .accepts("a random one that its other rules allow")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make a random one that its other rules allow", Secrets.strongSecret(value.reveal())), "");
            loading.rule("startsWith", Loading.PRODUCTION, Texts.startsWith(value.reveal(), "lic_"), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "TOKEN_KEY",
                "SESSION_KEY",
                "DATABASE_PASSWORD",
                "QUEUE_PASSWORD",
                "COLUMN_KEY",
                "LICENCE"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "TOKEN_KEY.strongSecret",
                "SESSION_KEY.strongSecret",
                "DATABASE_PASSWORD.strongSecret",
                "QUEUE_PASSWORD.strongSecret",
                "COLUMN_KEY.strongSecret",
                "COLUMN_KEY.matches",
                "LICENCE.strongSecret",
                "LICENCE.startsWith"
        };
    }

    /**
     * What the commands of {@link #main} ask.
     */
    @GeneratedCode
    private static final class Commands implements Evaluator {
        static void run(String[] arguments) {
            Program.run(new Commands(), arguments);
        }

        @Override
        public String configuration() {
            return "shop.KeysConfig";
        }

        @Override
        public String loader() {
            return "shop.KeysConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link KeysConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<KeysConfig> {
        static ConfigLoader<KeysConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<KeysConfig> type() {
            return KeysConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "";
        }

        @Override
        public List<String> variables() {
            return List.of(KeysConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(KeysConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public KeysConfig load(ConfigSource source) {
            return KeysConfigLoader.load(source);
        }

        @Override
        public ConfigReport<KeysConfig> check(ConfigSource source) {
            return KeysConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(KeysConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("TOKEN_KEY", configuration.tokenKey());
            parts.addSensitive("SESSION_KEY", configuration.sessionKey());
            parts.addSensitive("DATABASE_PASSWORD", configuration.databasePassword());
            parts.addSensitive("QUEUE_PASSWORD", configuration.queuePassword());
            parts.addSensitive("COLUMN_KEY", configuration.columnKey());
            parts.addSensitive("LICENCE", configuration.licence());
            return parts;
        }
    }

    /**
     * The values of {@link KeysConfig}.
     */
    @GeneratedCode
    private static final class Values implements KeysConfig {
        private final Environment environment;

        private final transient byte[] tokenKey;

        private final transient Secret sessionKey;

        private final transient Secret databasePassword;

        private final transient Secret queuePassword;

        private final transient Secret columnKey;

        private final transient Secret licence;

        Values(Loading loading) {
            this.environment = KeysConfigLoader.environment(loading);
            this.tokenKey = KeysConfigLoader.tokenKey(loading);
            this.sessionKey = KeysConfigLoader.sessionKey(loading);
            this.databasePassword = KeysConfigLoader.databasePassword(loading);
            this.queuePassword = KeysConfigLoader.queuePassword(loading);
            this.columnKey = KeysConfigLoader.columnKey(loading);
            this.licence = KeysConfigLoader.licence(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public byte[] tokenKey() {
            return tokenKey.clone();
        }

        @Override
        public Secret sessionKey() {
            return sessionKey;
        }

        @Override
        public Secret databasePassword() {
            return databasePassword;
        }

        @Override
        public Secret queuePassword() {
            return queuePassword;
        }

        @Override
        public Secret columnKey() {
            return columnKey;
        }

        @Override
        public Secret licence() {
            return licence;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Values that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(Values values) {
            Members members = new Members("KeysConfig");
            members.add("environment", values.environment);
            members.addSecret("tokenKey", values.tokenKey);
            members.addSecret("sessionKey", values.sessionKey);
            members.addSecret("databasePassword", values.databasePassword);
            members.addSecret("queuePassword", values.queuePassword);
            members.addSecret("columnKey", values.columnKey);
            members.addSecret("licence", values.licence);
            return members;
        }
    }
}
