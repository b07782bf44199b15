package rails;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link SocialConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class SocialConfigLoader {
    static {
        Loading.requireContract(1, SocialConfigLoader.class);
    }

    private SocialConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static SocialConfig load() {
        Loading loading = new Loading(environmentNames(), "RAILS_ENV", ConfigSources.standard(environmentNames(), "RAILS_ENV"));
        SocialConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code RAILS_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static SocialConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static SocialConfig load(ConfigSource source) {
        Loading loading = new Loading(environmentNames(), "RAILS_ENV", source);
        SocialConfig config = read(loading);
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
    public static SocialConfig loadOrExit() {
        Loading loading = new Loading(environmentNames(), "RAILS_ENV", ConfigSources.standard(environmentNames(), "RAILS_ENV"));
        SocialConfig config = read(loading);
        loading.announceEnvironment("SocialConfig", "RAILS_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<SocialConfig> check() {
        return check(ConfigSources.standard(environmentNames(), "RAILS_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code RAILS_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<SocialConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<SocialConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<SocialConfig> loader() {
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
        return new Recorder(environmentNames(), "SocialConfig", "RAILS_ENV", source, variables(), rules());
    }

    private static EnvironmentNames environmentNames() {
        return EnvironmentNames.canonical()
                .with(Environment.DEVELOPMENT, "test");
    }

    private static SocialConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code DB_HOST}: The database's host, as config/database.yml reads it.
     */
    private static String databaseHost(Loading loading) {
        String value = loading.textSetting("DB_HOST", Loading.DEVELOPMENT)
                .example("db.internal")
                .developmentDefault("localhost")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code DB_NAME}: The database's name.
     */
    private static String databaseName(Loading loading) {
        String value = loading.textSetting("DB_NAME", Loading.DEVELOPMENT)
                .distinct(Loading.PRODUCTION, true, "")
                .example("social_production")
                .developmentDefault("social_development")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            if (value.strip().equals("social_development")) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the development default"), "");
            }
            if (value.strip().equals("social_production")) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
            }
        }
        return value;
    }

    /**
     * {@code MAX_THREADS}: Threads of a process.
     */
    private static int maxThreads(Loading loading) {
        int value = loading.setting("MAX_THREADS")
                .defaultValue("5")
                .toInt();
        if (loading.has() && value < 1L) {
            loading.constraint(Constraints.min(value, 1L), "");
        }
        return value;
    }

    /**
     * {@code DB_POOL}: Connections to the database: as many as threads, unless it is told otherwise.
     */
    private static int databasePool(Loading loading) {
        int value = loading.setting("DB_POOL")
                .from("MAX_THREADS")
                .defaultValue("5")
                .toInt();
        if (loading.has() && value < 1L) {
            loading.constraint(Constraints.min(value, 1L), "");
        }
        return value;
    }

    /**
     * {@code SECRET_KEY_BASE}: Signs cookies.
     */
    private static Secret secretKeyBase(Loading loading) {
        Secret value = loading.setting("SECRET_KEY_BASE")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal()), "");
        }
        return value;
    }

    /**
     * {@code IP_RETENTION_PERIOD}: How long addresses of visitors are kept; the number is of seconds.
     */
    private static Duration ipRetentionPeriod(Loading loading) {
        String text = loading.setting("IP_RETENTION_PERIOD")
                .defaultValue("31556952")
                .text();
        if (text == null) {
            return loading.none();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "s");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "DB_HOST",
                "DB_NAME",
                "DB_PASS",
                "MAX_THREADS",
                "DB_POOL",
                "SECRET_KEY_BASE",
                "IP_RETENTION_PERIOD"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "DB_HOST.noLocalhost",
                "DB_NAME.distinct",
                "SECRET_KEY_BASE.strongSecret"
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
            return "rails.SocialConfig";
        }

        @Override
        public String loader() {
            return "rails.SocialConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "RAILS_ENV";
        }

        @Override
        public String docsDirectory() {
            return "rails";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "RAILS_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }

        @Override
        public EnvironmentNames environmentNames() {
            return SocialConfigLoader.environmentNames();
        }
    }

    /**
     * What {@link SocialConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<SocialConfig> {
        static ConfigLoader<SocialConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<SocialConfig> type() {
            return SocialConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "RAILS_ENV";
        }

        @Override
        public String docsDirectory() {
            return "rails";
        }

        @Override
        public List<String> variables() {
            return List.of(SocialConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(SocialConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "RAILS_ENV");
        }

        @Override
        public SocialConfig load(ConfigSource source) {
            return SocialConfigLoader.load(source);
        }

        @Override
        public ConfigReport<SocialConfig> check(ConfigSource source) {
            return SocialConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(SocialConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("DB_HOST", configuration.databaseHost());
            parts.addText("DB_NAME", configuration.databaseName());
            parts.addSensitive("DB_PASS", configuration.databasePassword());
            parts.addSensitive("SECRET_KEY_BASE", configuration.secretKeyBase());
            return parts;
        }

        @Override
        public EnvironmentNames environmentNames() {
            return SocialConfigLoader.environmentNames();
        }
    }

    /**
     * The values of {@link SocialConfig}.
     */
    @GeneratedCode
    private static final class Values implements SocialConfig {
        private final String databaseHost;

        private final String databaseName;

        private final transient Optional<Secret> databasePassword;

        private final int maxThreads;

        private final int databasePool;

        private final transient Secret secretKeyBase;

        private final Duration ipRetentionPeriod;

        Values(Loading loading) {
            this.databaseHost = SocialConfigLoader.databaseHost(loading);
            this.databaseName = SocialConfigLoader.databaseName(loading);
            this.databasePassword = Optional.ofNullable(loading.textSetting("DB_PASS", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.maxThreads = SocialConfigLoader.maxThreads(loading);
            this.databasePool = SocialConfigLoader.databasePool(loading);
            this.secretKeyBase = SocialConfigLoader.secretKeyBase(loading);
            this.ipRetentionPeriod = SocialConfigLoader.ipRetentionPeriod(loading);
        }

        @Override
        public String databaseHost() {
            return databaseHost;
        }

        @Override
        public String databaseName() {
            return databaseName;
        }

        @Override
        public Optional<Secret> databasePassword() {
            return databasePassword;
        }

        @Override
        public int maxThreads() {
            return maxThreads;
        }

        @Override
        public int databasePool() {
            return databasePool;
        }

        @Override
        public Secret secretKeyBase() {
            return secretKeyBase;
        }

        @Override
        public Duration ipRetentionPeriod() {
            return ipRetentionPeriod;
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
            Members members = new Members("SocialConfig");
            members.add("databaseHost", values.databaseHost);
            members.add("databaseName", values.databaseName);
            members.addSecret("databasePassword", values.databasePassword);
            members.add("maxThreads", values.maxThreads);
            members.add("databasePool", values.databasePool);
            members.addSecret("secretKeyBase", values.secretKeyBase);
            members.add("ipRetentionPeriod", values.ipRetentionPeriod);
            return members;
        }
    }
}
