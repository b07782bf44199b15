import dev.seaworthy.Environment;
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
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
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
        return new Values(loading);
    }

    /**
     * {@code PORT}: One of its constraints is gone.
     */
    private static int port(Loading loading) {
        int value = loading.setting("PORT")
                .defaultValue("8080")
                .toInt();
        if (loading.has() && value < 1024L) {
            loading.constraint(Constraints.min(value, 1024L), "");
        }
        return value;
    }

    /**
     * {@code ORIGIN}: It has another rule, which is meant.
     */
    private static String origin(Loading loading) {
        String value = loading.textSetting("ORIGIN", Loading.EVERYWHERE)
                .defaultValue("https://example.com")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value, "https"), "");
        }
        return value;
    }

    /**
     * {@code MAIL}: It has the same rule, which an annotation carries.
     */
    private static String mail(Loading loading) {
        String value = loading.textSetting("MAIL", Loading.EVERYWHERE)
                .defaultValue("https://mail.example.com")
                .toText();
        if (loading.has() && value.length() > 100) {
            loading.constraint(Constraints.size(value.length(), 0, 100, "characters"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code APP_ENV}: Which environment this is.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "DEBUG",
                "PORT",
                "ORIGIN",
                "CERTIFICATE",
                "MAIL",
                "SEARCH",
                "APP_ENV"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "ORIGIN.schemes",
                "MAIL.noLocalhost"
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
            parts.addText("ORIGIN", configuration.origin());
            parts.addText("CERTIFICATE", configuration.certificate());
            parts.addText("MAIL", configuration.mail());
            parts.addText("SEARCH", configuration.search());
            return parts;
        }
    }

    /**
     * The values of {@link Config}.
     */
    @GeneratedCode
    private static final class Values implements Config {
        private final boolean debug;

        private final int port;

        private final String origin;

        private final Optional<String> certificate;

        private final String mail;

        private final String search;

        private final Environment environment;

        Values(Loading loading) {
            this.debug = loading.setting("DEBUG")
                    .defaultValue("false")
                    .toBoolean();
            this.port = ConfigLoader.port(loading);
            this.origin = ConfigLoader.origin(loading);
            this.certificate = Optional.ofNullable(loading.textSetting("CERTIFICATE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.mail = ConfigLoader.mail(loading);
            this.search = loading.textSetting("SEARCH", Loading.EVERYWHERE)
                    .defaultValue("https://search.example.com")
                    .toText();
            this.environment = ConfigLoader.environment(loading);
        }

        @Override
        public boolean debug() {
            return debug;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public String origin() {
            return origin;
        }

        @Override
        public Optional<String> certificate() {
            return certificate;
        }

        @Override
        public String mail() {
            return mail;
        }

        @Override
        public String search() {
            return search;
        }

        @Override
        public Environment environment() {
            return environment;
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
            members.add("port", values.port);
            members.add("origin", values.origin);
            members.add("certificate", values.certificate);
            members.add("mail", values.mail);
            members.add("search", values.search);
            members.add("environment", values.environment);
            return members;
        }
    }
}
