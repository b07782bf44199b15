package shop;

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
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import other.Outer;

/**
 * Loads {@link Config}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ConfigLoader {
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
    public static Config load() {
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
    public static Config load(Map<java.lang.String, java.lang.String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Config load(ConfigSource source) {
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
    public static Config loadOrExit() {
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
    public static ConfigReport<Config> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Config> check(Map<java.lang.String, java.lang.String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Config> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static dev.seaworthy.runtime.ConfigLoader<Config> loader() {
        return Instance.loader();
    }

    /**
     * Runs a command about this configuration and ends the process: {@code check} judges the environment of
     * this process, {@code print} shows what is in force, {@code --help} lists the others.
     *
     * @param arguments the command and its arguments
     */
    public static void main(java.lang.String[] arguments) {
        Commands.run(arguments);
    }

    private static Recorder recorder(ConfigSource source) {
        return new Recorder("Config", "APP_ENV", source, variables(), rules());
    }

    private static Config read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code NESTED}: What it is for.
     */
    private static List<Outer.Inner> nested(Loading loading) {
        java.lang.String text = loading.listSetting("NESTED", ",")
                .accepts("a or b")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Outer.Inner> values = new ArrayList<>();
        for (java.lang.String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(toInner(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Outer.Inner> value = Collections.unmodifiableList(values);
        return value;
    }

    private static Config.Mode toMode(Loading loading) {
        return switch (loading.toWord()) {
            case "x" -> Config.Mode.X;
            case "y" -> Config.Mode.Y;
            default -> loading.unknown("x", "y");
        };
    }

    private static Mode toModeValue(Loading loading) {
        return switch (loading.toWord()) {
            case "off" -> Mode.OFF;
            case "on" -> Mode.ON;
            default -> loading.unknown("off", "on");
        };
    }

    private static Outer.Inner toInner(java.lang.String text) {
        return switch (Convert.fold(text)) {
            case "a" -> Outer.Inner.A;
            case "b" -> Outer.Inner.B;
            default -> throw Convert.unknown(text, "a", "b");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static java.lang.String[] variables() {
        return new java.lang.String[] {
                "OWN",
                "NEIGHBOUR",
                "NESTED",
                "TEXT"
        };
    }

    /**
     * The name of every rule.
     */
    private static java.lang.String[] rules() {
        return new java.lang.String[] {
        };
    }

    /**
     * What the commands of {@link #main} ask.
     */
    @GeneratedCode
    private static final class Commands implements Evaluator {
        static void run(java.lang.String[] arguments) {
            Program.run(new Commands(), arguments);
        }

        @Override
        public java.lang.String configuration() {
            return "shop.Config";
        }

        @Override
        public java.lang.String loader() {
            return "shop.ConfigLoader";
        }

        @Override
        public java.lang.String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public java.lang.String docsDirectory() {
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
        public java.lang.String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public java.lang.String docsDirectory() {
            return "";
        }

        @Override
        public List<java.lang.String> variables() {
            return List.of(ConfigLoader.variables());
        }

        @Override
        public List<java.lang.String> rules() {
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
            parts.addText("TEXT", configuration.text());
            return parts;
        }
    }

    /**
     * The values of {@link Config}.
     */
    @GeneratedCode
    private static final class Values implements Config {
        private final Config.Mode own;

        private final shop.Mode neighbour;

        private final List<other.Outer.Inner> nested;

        private final java.lang.String text;

        Values(Loading loading) {
            this.own = ConfigLoader.toMode(loading.setting("OWN")
                    .accepts("x or y"));
            this.neighbour = ConfigLoader.toModeValue(loading.setting("NEIGHBOUR")
                    .accepts("off or on"));
            this.nested = ConfigLoader.nested(loading);
            this.text = loading.setting("TEXT")
                    .toText();
        }

        @Override
        public Config.Mode own() {
            return own;
        }

        @Override
        public shop.Mode neighbour() {
            return neighbour;
        }

        @Override
        public List<other.Outer.Inner> nested() {
            return nested;
        }

        @Override
        public java.lang.String text() {
            return text;
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
        public java.lang.String toString() {
            return members(this).toString();
        }

        private static Members members(Values values) {
            Members members = new Members("Config");
            members.add("own", values.own);
            members.add("neighbour", values.neighbour);
            members.add("nested", values.nested);
            members.add("text", values.text);
            return members;
        }
    }
}
