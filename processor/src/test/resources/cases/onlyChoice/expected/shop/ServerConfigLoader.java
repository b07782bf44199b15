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
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Urls;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ServerConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ServerConfigLoader {
    static {
        Loading.requireContract(1, ServerConfigLoader.class);
    }

    private ServerConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ServerConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ServerConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ServerConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ServerConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        ServerConfig config = read(loading);
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
    public static ServerConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ServerConfig config = read(loading);
        loading.announceEnvironment("ServerConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ServerConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ServerConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ServerConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<ServerConfig> loader() {
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
        return new Recorder("ServerConfig", "APP_ENV", source, variables(), rules());
    }

    private static ServerConfig read(Loading loading) {
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
     * {@code HTTPS}: Whether links begin with https.
     */
    private static boolean https(Loading loading) {
        boolean value = loading.setting("HTTPS")
                .accepts("1 in production, elsewhere true, false, 1, 0, yes, no, on or off")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && !value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("1"), "cookies are sent over TLS alone");
        }
        return value;
    }

    /**
     * {@code LANG_OF_LOGS}: The locale of the process.
     */
    private static String languageOfLogs(Loading loading) {
        String value = loading.setting("LANG_OF_LOGS")
                .accepts("en")
                .toText();
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION) && !value.equals("en")) {
            loading.rule("mustBe", Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION, Choices.mustBe("en"), "");
        }
        return value;
    }

    /**
     * {@code REDIS_URL}: Where jobs wait.
     */
    private static String redisUrl(Loading loading) {
        String value = loading.setting("REDIS_URL")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value, "redis", "rediss"), "");
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value), "");
        }
        return value;
    }

    /**
     * {@code COLUMN_KEY}: Encrypts columns.
     */
    private static byte[] columnKey(Loading loading) {
        String text = loading.setting("COLUMN_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 32")
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
        if (value.length < 32 || value.length > 32) {
            loading.constraint(Constraints.size(value.length, 32, 32, "bytes"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.advising("make one with: openssl rand -base64 32", Secrets.strongSecret(value)), "");
        }
        return value;
    }

    /**
     * {@code SESSION_KEY}: Signs sessions.
     */
    private static Secret sessionKey(Loading loading) {
        Secret value = loading.setting("SESSION_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .toSecret();
        if (loading.has() && value.length() < 40) {
            loading.constraint(Constraints.size(value.length(), 40, 2147483647, "characters"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal()), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "HTTPS",
                "LANG_OF_LOGS",
                "REDIS_URL",
                "COLUMN_KEY",
                "SESSION_KEY"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "HTTPS.mustBe",
                "LANG_OF_LOGS.mustBe",
                "REDIS_URL.schemes",
                "REDIS_URL.noLocalhost",
                "REDIS_URL.encrypted",
                "COLUMN_KEY.strongSecret",
                "SESSION_KEY.strongSecret"
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
            return "shop.ServerConfig";
        }

        @Override
        public String loader() {
            return "shop.ServerConfigLoader";
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
     * What {@link ServerConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<ServerConfig> {
        static ConfigLoader<ServerConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<ServerConfig> type() {
            return ServerConfig.class;
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
            return List.of(ServerConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ServerConfigLoader.rules());
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
        public ServerConfig load(ConfigSource source) {
            return ServerConfigLoader.load(source);
        }

        @Override
        public ConfigReport<ServerConfig> check(ConfigSource source) {
            return ServerConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(ServerConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("LANG_OF_LOGS", configuration.languageOfLogs());
            parts.addText("REDIS_URL", configuration.redisUrl());
            parts.addSensitive("COLUMN_KEY", configuration.columnKey());
            parts.addSensitive("SESSION_KEY", configuration.sessionKey());
            return parts;
        }
    }

    /**
     * The values of {@link ServerConfig}.
     */
    @GeneratedCode
    private static final class Values implements ServerConfig {
        private final Environment environment;

        private final boolean https;

        private final String languageOfLogs;

        private final String redisUrl;

        private final transient byte[] columnKey;

        private final transient Secret sessionKey;

        Values(Loading loading) {
            this.environment = ServerConfigLoader.environment(loading);
            this.https = ServerConfigLoader.https(loading);
            this.languageOfLogs = ServerConfigLoader.languageOfLogs(loading);
            this.redisUrl = ServerConfigLoader.redisUrl(loading);
            this.columnKey = ServerConfigLoader.columnKey(loading);
            this.sessionKey = ServerConfigLoader.sessionKey(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public boolean https() {
            return https;
        }

        @Override
        public String languageOfLogs() {
            return languageOfLogs;
        }

        @Override
        public String redisUrl() {
            return redisUrl;
        }

        @Override
        public byte[] columnKey() {
            return columnKey.clone();
        }

        @Override
        public Secret sessionKey() {
            return sessionKey;
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
            Members members = new Members("ServerConfig");
            members.add("environment", values.environment);
            members.add("https", values.https);
            members.add("languageOfLogs", values.languageOfLogs);
            members.add("redisUrl", values.redisUrl);
            members.addSecret("columnKey", values.columnKey);
            members.addSecret("sessionKey", values.sessionKey);
            return members;
        }
    }
}
