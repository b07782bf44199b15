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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

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
    public static Config load(Map<String, String> variables) {
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
    public static ConfigReport<Config> check(Map<String, String> variables) {
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
     * {@code ROWS}: What it is for.
     */
    private static int[][] rows(Loading loading) {
        String text = loading.setting("ROWS")
                .text();
        if (text == null) {
            return loading.none();
        }
        int[][] value;
        try {
            value = Loading.made(new Config.ToRows().convert(text.strip()), "ToRows");
        } catch (Throwable malformed) {
            return loading.malformed("int[][]", malformed);
        }
        return value;
    }

    /**
     * {@code NAMES}: What it is for.
     */
    private static List<String[]> names(Loading loading) {
        String text = loading.listSetting("NAMES", ",")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<String[]> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Loading.made(new Config.ToNames().convert(element), "ToNames"));
            } catch (Throwable malformed) {
                loading.malformed("String[]", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<String[]> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code LIMITS}: What it is for.
     */
    private static Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits(Loading loading) {
        String text = loading.setting("LIMITS")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<? extends Number, Map.Entry<?, ? super Integer[]>> value;
        try {
            value = Loading.made(new Config.ToLimits().convert(text.strip()), "ToLimits");
        } catch (Throwable malformed) {
            return loading.malformed("Map<? extends Number, Entry<?, ? super Integer[]>>", malformed);
        }
        return value;
    }

    /**
     * {@code HOOK}: What it is for.
     */
    private static Optional<Consumer<? super String>> hook(Loading loading) {
        String text = loading.setting("HOOK")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Consumer<? super String> value;
        try {
            value = Loading.made(new Config.ToHook().convert(text.strip()), "ToHook");
        } catch (Throwable malformed) {
            return loading.malformed("Consumer<? super String>", malformed);
        }
        return Optional.of(value);
    }

    /**
     * {@code STEPS}: Its method says more of the elements than its class does, as with a list of Kotlin.
     */
    private static List<Path> steps(Loading loading) {
        String text = loading.setting("STEPS")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Path> value;
        try {
            value = Loading.made(new Config.ToSteps().convert(text.strip()), "ToSteps");
        } catch (Throwable malformed) {
            return loading.malformed("List<Path>", malformed);
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "ROWS",
                "NAMES",
                "LIMITS",
                "HOOK",
                "STEPS"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
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
            return "shop.Config";
        }

        @Override
        public String loader() {
            return "shop.ConfigLoader";
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
            parts.addText("ROWS", configuration.rows());
            parts.addText("NAMES", configuration.names());
            parts.addText("LIMITS", configuration.limits());
            parts.addText("HOOK", configuration.hook());
            parts.addText("STEPS", configuration.steps());
            return parts;
        }
    }

    /**
     * The values of {@link Config}.
     */
    @GeneratedCode
    private static final class Values implements Config {
        private final int[][] rows;

        private final List<String[]> names;

        private final Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits;

        private final Optional<Consumer<? super String>> hook;

        private final List<Path> steps;

        Values(Loading loading) {
            this.rows = ConfigLoader.rows(loading);
            this.names = ConfigLoader.names(loading);
            this.limits = ConfigLoader.limits(loading);
            this.hook = ConfigLoader.hook(loading);
            this.steps = ConfigLoader.steps(loading);
        }

        @Override
        public int[][] rows() {
            return rows;
        }

        @Override
        public List<String[]> names() {
            return names;
        }

        @Override
        public Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits() {
            return limits;
        }

        @Override
        public Optional<Consumer<? super String>> hook() {
            return hook;
        }

        @Override
        public List<Path> steps() {
            return steps;
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
            members.add("rows", values.rows);
            members.add("names", values.names);
            members.add("limits", values.limits);
            members.add("hook", values.hook);
            members.add("steps", values.steps);
            return members;
        }
    }
}
