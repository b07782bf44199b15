package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ShopConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ShopConfigLoader {
    static {
        Loading.requireContract(1, ShopConfigLoader.class);
    }

    private ShopConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ShopConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        ShopConfig config = read(loading);
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
    public static ShopConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ShopConfig config = read(loading);
        loading.announceEnvironment("ShopConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<ShopConfig> loader() {
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
        return new Recorder("ShopConfig", "APP_ENV", source, variables(), rules());
    }

    private static ShopConfig read(Loading loading) {
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            isChecked(loading, values);
            areFew(loading, values);
        }
        return values;
    }

    /**
     * {@code ONE}: One.
     */
    private static ShopConfig.Code one(Loading loading) {
        String text = loading.setting("ONE")
                .text();
        if (text == null) {
            return loading.none();
        }
        ShopConfig.Code value;
        try {
            value = Loading.made(ShopConfig.Code.parse(text.strip()), "Code.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Code", malformed);
        }
        return value;
    }

    /**
     * {@code MAYBE}: One or none.
     */
    private static Optional<ShopConfig.Code> maybe(Loading loading) {
        String text = loading.setting("MAYBE")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        ShopConfig.Code value;
        try {
            value = Loading.made(ShopConfig.Code.parse(text.strip()), "Code.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Code", malformed);
        }
        return Optional.of(value);
    }

    /**
     * {@code SEVERAL}: Several.
     */
    private static List<ShopConfig.Code> several(Loading loading) {
        String text = loading.listSetting("SEVERAL", ",")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<ShopConfig.Code> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Loading.made(ShopConfig.Code.parse(element), "Code.parse"));
            } catch (Throwable malformed) {
                loading.malformed("Code", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<ShopConfig.Code> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code NAMED}: Several by name.
     */
    private static Map<String, ShopConfig.Code> named(Loading loading) {
        String text = loading.listSetting("NAMED", ",")
                .accepts("entries of a name, = and a value")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, ShopConfig.Code> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Loading.made(ShopConfig.Code.parse(Convert.entryValue(element)), "Code.parse")) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (Throwable malformed) {
                loading.malformed("Code", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, ShopConfig.Code> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code NUMBER}: By a converter.
     */
    private static int number(Loading loading) {
        String text = loading.setting("NUMBER")
                .text();
        if (text == null) {
            return 0;
        }
        int value;
        try {
            value = Loading.made(new ShopConfig.Numbers().convert(text.strip()), "Numbers");
        } catch (Throwable malformed) {
            loading.malformed("int", malformed);
            return 0;
        }
        return value;
    }

    /**
     * {@code HIDDEN}: One that is not shown.
     */
    private static Optional<ShopConfig.Code> hidden(Loading loading) {
        String text = loading.setting("HIDDEN")
                .sensitive()
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        ShopConfig.Code value;
        try {
            value = Loading.made(ShopConfig.Code.parse(text.strip()), "Code.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Code", malformed);
        }
        return Optional.of(value);
    }

    /**
     * {@code BY_DEFAULT}: One with a default that nobody could check.
     */
    private static ShopConfig.Code byDefault(Loading loading) {
        String text = loading.setting("BY_DEFAULT")
                .defaultValue("words")
                .text();
        if (text == null) {
            return loading.none();
        }
        ShopConfig.Code value;
        try {
            value = Loading.made(ShopConfig.Code.parse(text.strip()), "Code.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Code", malformed);
        }
        return value;
    }

    /**
     * A rule that fails.
     */
    private static void isChecked(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.isChecked();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("isChecked", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("isChecked", Loading.PRODUCTION, holds, "must hold, because codes are checked", true);
    }

    /**
     * A rule that asks for too much.
     */
    private static void areFew(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.areFew();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("areFew", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("areFew", Loading.PRODUCTION, holds, "must hold, because codes are few", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "ONE",
                "MAYBE",
                "SEVERAL",
                "NAMED",
                "NUMBER",
                "HIDDEN",
                "BY_DEFAULT"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "isChecked",
                "areFew"
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
            return "shop.ShopConfig";
        }

        @Override
        public String loader() {
            return "shop.ShopConfigLoader";
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
     * What {@link ShopConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<ShopConfig> {
        static ConfigLoader<ShopConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<ShopConfig> type() {
            return ShopConfig.class;
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
            return List.of(ShopConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ShopConfigLoader.rules());
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
        public ShopConfig load(ConfigSource source) {
            return ShopConfigLoader.load(source);
        }

        @Override
        public ConfigReport<ShopConfig> check(ConfigSource source) {
            return ShopConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(ShopConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("ONE", configuration.one());
            parts.addText("MAYBE", configuration.maybe());
            parts.addText("SEVERAL", configuration.several());
            parts.addText("NAMED", configuration.named());
            parts.addText("NUMBER", configuration.number());
            parts.addSensitive("HIDDEN", configuration.hidden());
            parts.addText("BY_DEFAULT", configuration.byDefault());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final ShopConfig.Code one;

        private final Optional<ShopConfig.Code> maybe;

        private final List<ShopConfig.Code> several;

        private final Map<String, ShopConfig.Code> named;

        private final int number;

        private final transient Optional<ShopConfig.Code> hidden;

        private final ShopConfig.Code byDefault;

        Values(Loading loading) {
            this.one = ShopConfigLoader.one(loading);
            this.maybe = ShopConfigLoader.maybe(loading);
            this.several = ShopConfigLoader.several(loading);
            this.named = ShopConfigLoader.named(loading);
            this.number = ShopConfigLoader.number(loading);
            this.hidden = ShopConfigLoader.hidden(loading);
            this.byDefault = ShopConfigLoader.byDefault(loading);
        }

        @Override
        public ShopConfig.Code one() {
            return one;
        }

        @Override
        public Optional<ShopConfig.Code> maybe() {
            return maybe;
        }

        @Override
        public List<ShopConfig.Code> several() {
            return several;
        }

        @Override
        public Map<String, ShopConfig.Code> named() {
            return named;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public Optional<ShopConfig.Code> hidden() {
            return hidden;
        }

        @Override
        public ShopConfig.Code byDefault() {
            return byDefault;
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
            Members members = new Members("ShopConfig");
            members.add("one", values.one);
            members.add("maybe", values.maybe);
            members.add("several", values.several);
            members.add("named", values.named);
            members.add("number", values.number);
            members.addSecret("hidden", values.hidden);
            members.add("byDefault", values.byDefault);
            return members;
        }
    }

    /**
     * Stands between {@link ShopConfig} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements ShopConfig {
        private final Loading loading;

        private final ShopConfig values;

        Guarded(Loading loading, ShopConfig values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public ShopConfig.Code one() {
            loading.reads("ONE");
            return values.one();
        }

        @Override
        public Optional<ShopConfig.Code> maybe() {
            loading.reads("MAYBE");
            return values.maybe();
        }

        @Override
        public List<ShopConfig.Code> several() {
            loading.reads("SEVERAL");
            return values.several();
        }

        @Override
        public Map<String, ShopConfig.Code> named() {
            loading.reads("NAMED");
            return values.named();
        }

        @Override
        public int number() {
            loading.reads("NUMBER");
            return values.number();
        }

        @Override
        public Optional<ShopConfig.Code> hidden() {
            loading.reads("HIDDEN");
            return values.hidden();
        }

        @Override
        public ShopConfig.Code byDefault() {
            loading.reads("BY_DEFAULT");
            return values.byDefault();
        }
    }
}
