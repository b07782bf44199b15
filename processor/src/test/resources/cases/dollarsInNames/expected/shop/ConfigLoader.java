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
     * {@code A}: What it is for.
     */
    private static My$Type a(Loading loading) {
        String text = loading.setting("A")
                .text();
        if (text == null) {
            return loading.none();
        }
        My$Type value;
        try {
            value = Loading.made(My$Type.of(text.strip()), "My$Type.of");
        } catch (Throwable malformed) {
            return loading.malformed("My$Type", malformed);
        }
        return value;
    }

    /**
     * {@code B}: What it is for.
     */
    private static List<My$Type.In$side> b(Loading loading) {
        String text = loading.listSetting("B", ",")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<My$Type.In$side> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Loading.made(My$Type.In$side.of(element), "In$side.of"));
            } catch (Throwable malformed) {
                loading.malformed("In$side", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<My$Type.In$side> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code D}: What it is for.
     */
    private static Length$ d(Loading loading) {
        String text = loading.setting("D")
                .text();
        if (text == null) {
            return loading.none();
        }
        Length$ value;
        try {
            value = Loading.made(new To$Length().convert(text.strip()), "To$Length");
        } catch (Throwable malformed) {
            return loading.malformed("Length$", malformed);
        }
        return value;
    }

    private static $Mode$ to$Mode$(Loading loading) {
        return switch (loading.toWord()) {
            case "$off" -> $Mode$.$OFF;
            case "on$" -> $Mode$.ON$;
            default -> loading.unknown("$off", "on$");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "A",
                "B",
                "C",
                "D",
                "E",
                "F_G"
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
            return List.of(
                            new ConfigGroup("f", Gr$oup.class, false));
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
            parts.addText("A", configuration.a());
            parts.addText("B", configuration.b());
            parts.addText("D", configuration.d());
            addF(configuration.f(), parts);
            return parts;
        }

        private static void addF(Gr$oup group, ConfigParts parts) {
            parts.addGroup("f", group);
            parts.addText("F_G", group.g());
        }
    }

    /**
     * The values of {@link Config}.
     */
    @GeneratedCode
    private static final class Values implements Config {
        private final My$Type a;

        private final List<My$Type.In$side> b;

        private final $Mode$ c;

        private final Length$ d;

        private final int e$;

        private final Gr$oup f;

        Values(Loading loading) {
            this.a = ConfigLoader.a(loading);
            this.b = ConfigLoader.b(loading);
            this.c = ConfigLoader.to$Mode$(loading.setting("C")
                    .accepts("$off or on$"));
            this.d = ConfigLoader.d(loading);
            this.e$ = loading.setting("E")
                    .accepts("a whole number")
                    .toInt();
            this.f = new FValues(loading);
        }

        @Override
        public My$Type a() {
            return a;
        }

        @Override
        public List<My$Type.In$side> b() {
            return b;
        }

        @Override
        public $Mode$ c() {
            return c;
        }

        @Override
        public Length$ d() {
            return d;
        }

        @Override
        public int e$() {
            return e$;
        }

        @Override
        public Gr$oup f() {
            return f;
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
            members.add("a", values.a);
            members.add("b", values.b);
            members.add("c", values.c);
            members.add("d", values.d);
            members.add("e$", values.e$);
            members.addGroup("f", values.f);
            return members;
        }
    }

    /**
     * The values of {@link Gr$oup}.
     */
    @GeneratedCode
    private static final class FValues implements Gr$oup {
        private final String g;

        FValues(Loading loading) {
            this.g = loading.setting("F_G")
                    .toText();
        }

        @Override
        public String g() {
            return g;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(FValues values) {
            Members members = new Members("Gr$oup");
            members.add("g", values.g);
            return members;
        }
    }
}
