import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Choices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Config}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
final class ConfigLoader {
    static {
        Loading.requireContract(1, ConfigLoader.class);
    }

    private ConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    static Config load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Config config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    static Config load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    static Config load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Config config = read(loading);
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
    static Config loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Config config = read(loading);
        loading.announceEnvironment("Config", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    static ConfigReport<Config> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    static ConfigReport<Config> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    static ConfigReport<Config> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    static dev.seaworthy.runtime.ConfigLoader<Config> loader() {
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
        return new Recorder("Config", "APP_ENV", source, variables(), rules());
    }

    private static Config read(Loading loading) {
        Config values = new Values(loading);
        if (loading.judgesDependencies()) {
            loading.relation(Relation.AT_MOST_ONE, "one of them would be ignored.", new String[] {"HOST", "SOCKET"}, loading.isTextSet("HOST", Loading.EVERYWHERE), loading.isTextSet("SOCKET", Loading.EVERYWHERE));
            isClosed(loading, values);
        }
        return values;
    }

    /**
     * {@code DEBUG}: What it is for.
     */
    private static boolean debug(Loading loading) {
        boolean value = loading.setting("DEBUG")
                .defaultValue("false")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("false"), "because visitors would see it.");
        }
        return value;
    }

    /**
     * Whether nothing is open to everyone.
     */
    private static void isClosed(Loading loading, Config values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        Config seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.isClosed();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("isClosed", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("isClosed", Loading.PRODUCTION, holds, "must hold, because Because anyone could call it", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "DEBUG",
                "HOST",
                "SOCKET"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "DEBUG.mustBe",
                "isClosed"
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
            return "Config";
        }

        @Override
        public String loader() {
            return "ConfigLoader";
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
     * What {@link ConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements dev.seaworthy.runtime.ConfigLoader<Config> {
        static dev.seaworthy.runtime.ConfigLoader<Config> loader() {
            return new Instance();
        }

        @Override
        public Class<Config> type() {
            return Config.class;
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
            return List.of(ConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ConfigLoader.rules());
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
        public Config load(ConfigSource source) {
            return ConfigLoader.load(source);
        }

        @Override
        public ConfigReport<Config> check(ConfigSource source) {
            return ConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(Config configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("HOST", configuration.host());
            parts.addText("SOCKET", configuration.socket());
            return parts;
        }
    }

    /**
     * The values of {@link Config}.
     */
    @GeneratedCode
    private static final class Values implements Config {
        private final boolean debug;

        private final Optional<String> host;

        private final Optional<String> socket;

        Values(Loading loading) {
            this.debug = ConfigLoader.debug(loading);
            this.host = Optional.ofNullable(loading.textSetting("HOST", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.socket = Optional.ofNullable(loading.textSetting("SOCKET", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public boolean debug() {
            return debug;
        }

        @Override
        public Optional<String> host() {
            return host;
        }

        @Override
        public Optional<String> socket() {
            return socket;
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
            Members members = new Members("Config");
            members.add("debug", values.debug);
            members.add("host", values.host);
            members.add("socket", values.socket);
            return members;
        }
    }

    /**
     * Stands between {@link Config} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements Config {
        private final Loading loading;

        private final Config values;

        Guarded(Loading loading, Config values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public boolean debug() {
            loading.reads("DEBUG");
            return values.debug();
        }

        @Override
        public Optional<String> host() {
            loading.reads("HOST");
            return values.host();
        }

        @Override
        public Optional<String> socket() {
            loading.reads("SOCKET");
            return values.socket();
        }
    }
}
