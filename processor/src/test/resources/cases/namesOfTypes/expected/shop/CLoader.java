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
 * Loads {@link C}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class CLoader {
    static {
        Loading.requireContract(1, CLoader.class);
    }

    private CLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static C load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        C config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static C load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static C load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        C config = read(loading);
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
    public static C loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        C config = read(loading);
        loading.announceEnvironment("C", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<C> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<C> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<C> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<C> loader() {
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
        return new Recorder("C", "APP_ENV", source, variables(), rules());
    }

    private static C read(Loading loading) {
        C values = new Values(loading);
        if (loading.judgesDependencies()) {
            Environment(loading, values);
        }
        return values;
    }

    /**
     * {@code CONVERT}: Another one.
     */
    private static List<Integer> Convert(Loading loading) {
        String text = loading.listSetting("CONVERT", ",")
                .accepts("a whole number")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Integer> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Convert.toInt(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Integer> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code LOADING_TYPE}: A type that is named like a variable.
     */
    private static shop.loading loadingType(Loading loading) {
        String text = loading.setting("LOADING_TYPE")
                .text();
        if (text == null) {
            return loading.none();
        }
        shop.loading value;
        try {
            value = Loading.made(shop.loading.parse(text.strip()), "loading.parse");
        } catch (Throwable malformed) {
            return loading.malformed("loading", malformed);
        }
        return value;
    }

    /**
     * {@code ELEMENTS}: Types that are named like a variable.
     */
    private static List<shop.element> elements(Loading loading) {
        String text = loading.listSetting("ELEMENTS", ",")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<shop.element> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Loading.made(shop.element.parse(element), "element.parse"));
            } catch (Throwable malformed) {
                loading.malformed("element", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<shop.element> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code TEXT_<name>}: Values of such a type.
     */
    private static shop.text textsEach(Loading loading) {
        String text = loading.setting("TEXT_<name>")
                .text();
        if (text == null) {
            return loading.none();
        }
        shop.text value;
        try {
            value = Loading.made(shop.text.parse(text.strip()), "text.parse");
        } catch (Throwable malformed) {
            return loading.malformed("text", malformed);
        }
        return value;
    }

    /**
     * {@code TEXT_<name>}: one for each that is set.
     */
    private static Map<String, shop.text> texts(Loading all) {
        Map<String, shop.text> values = new LinkedHashMap<>();
        for (String name : all.names("TEXT_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("TEXT_<name>")) {
                values.put(name, CLoader.textsEach(loading));
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code GROUP_…}: there when one of its variables is set.
     */
    private static Optional<C.Group> Relation(Loading loading) {
        if (!(loading.isSet("GROUP_RELATION")
                || loading.isSet("GROUP_VALUES"))) {
            return Optional.empty();
        }
        loading.enterGroup();
        RelationValues group = new RelationValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static C.Kind toKind(Loading loading) {
        return switch (loading.toWord()) {
            case "one" -> C.Kind.ONE;
            case "two" -> C.Kind.TWO;
            default -> loading.unknown("one", "two");
        };
    }

    /**
     * Judges.
     */
    private static void Environment(Loading loading, C values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        C seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.Environment();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("Environment", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("Environment", Loading.PRODUCTION, holds, "must hold, because of a reason", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "LOADER",
                "LOADING",
                "CONVERT",
                "OPTIONAL",
                "KIND",
                "KIND_VALUE",
                "VALUES",
                "JAVA",
                "SHOP",
                "LOADING_TYPE",
                "ELEMENTS",
                "TEXT_<name>",
                "GROUP_RELATION",
                "GROUP_VALUES"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "Environment"
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
            return "shop.C";
        }

        @Override
        public String loader() {
            return "shop.CLoader";
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
     * What {@link CLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<C> {
        static ConfigLoader<C> loader() {
            return new Instance();
        }

        @Override
        public Class<C> type() {
            return C.class;
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
            return List.of(CLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(CLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("Relation", C.Group.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public C load(ConfigSource source) {
            return CLoader.load(source);
        }

        @Override
        public ConfigReport<C> check(ConfigSource source) {
            return CLoader.check(source);
        }

        @Override
        public ConfigParts parts(C configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("LOADING", configuration.Loading());
            parts.addText("VALUES", configuration.Values());
            parts.addText("JAVA", configuration.java());
            parts.addText("SHOP", configuration.shop());
            parts.addText("LOADING_TYPE", configuration.loadingType());
            parts.addText("ELEMENTS", configuration.elements());
            parts.addText("TEXT_<name>", configuration.texts());
            if (configuration.Relation().isPresent()) {
                addRelation(configuration.Relation().get(), parts);
            }
            return parts;
        }

        private static void addRelation(C.Group group, ConfigParts parts) {
            parts.addGroup("Relation", group);
            parts.addText("GROUP_VALUES", group.RelationValues());
        }
    }

    /**
     * The values of {@link C}.
     */
    @GeneratedCode
    private static final class Values implements C {
        private final boolean CLoaderValue;

        private final Optional<String> LoadingValue;

        private final List<Integer> ConvertValue;

        private final Optional<C.Kind> OptionalValue;

        private final C.Kind KindValue2;

        private final int KindValueValue;

        private final Optional<String> ValuesValue;

        private final Optional<String> javaValue;

        private final Optional<String> shopValue;

        private final shop.loading loadingType;

        private final List<shop.element> elements;

        private final Map<String, shop.text> texts;

        private final Optional<C.Group> RelationValue;

        Values(Loading loading) {
            this.CLoaderValue = loading.setting("LOADER")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            this.LoadingValue = Optional.ofNullable(loading.textSetting("LOADING", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.ConvertValue = CLoader.Convert(loading);
            this.OptionalValue = Optional.ofNullable(CLoader.toKind(loading.setting("OPTIONAL")
                    .optional()));
            this.KindValue2 = CLoader.toKind(loading.setting("KIND")
                    .defaultValue("one"));
            this.KindValueValue = loading.setting("KIND_VALUE")
                    .defaultValue("1")
                    .toInt();
            this.ValuesValue = Optional.ofNullable(loading.textSetting("VALUES", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.javaValue = Optional.ofNullable(loading.textSetting("JAVA", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.shopValue = Optional.ofNullable(loading.textSetting("SHOP", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.loadingType = CLoader.loadingType(loading);
            this.elements = CLoader.elements(loading);
            this.texts = CLoader.texts(loading);
            this.RelationValue = CLoader.Relation(loading);
        }

        @Override
        public boolean CLoader() {
            return CLoaderValue;
        }

        @Override
        public Optional<String> Loading() {
            return LoadingValue;
        }

        @Override
        public List<Integer> Convert() {
            return ConvertValue;
        }

        @Override
        public Optional<C.Kind> Optional() {
            return OptionalValue;
        }

        @Override
        public C.Kind Kind() {
            return KindValue2;
        }

        @Override
        public int KindValue() {
            return KindValueValue;
        }

        @Override
        public Optional<String> Values() {
            return ValuesValue;
        }

        @Override
        public Optional<String> java() {
            return javaValue;
        }

        @Override
        public Optional<String> shop() {
            return shopValue;
        }

        @Override
        public shop.loading loadingType() {
            return loadingType;
        }

        @Override
        public List<shop.element> elements() {
            return elements;
        }

        @Override
        public Map<String, shop.text> texts() {
            return texts;
        }

        @Override
        public Optional<C.Group> Relation() {
            return RelationValue;
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
            Members members = new Members("C");
            members.add("CLoader", values.CLoaderValue);
            members.add("Loading", values.LoadingValue);
            members.add("Convert", values.ConvertValue);
            members.add("Optional", values.OptionalValue);
            members.add("Kind", values.KindValue2);
            members.add("KindValue", values.KindValueValue);
            members.add("Values", values.ValuesValue);
            members.add("java", values.javaValue);
            members.add("shop", values.shopValue);
            members.add("loadingType", values.loadingType);
            members.add("elements", values.elements);
            members.add("texts", values.texts);
            members.addGroup("Relation", values.RelationValue);
            return members;
        }
    }

    /**
     * The values of {@link C.Group}.
     */
    @GeneratedCode
    private static final class RelationValues implements C.Group {
        private final int RelationValue;

        private final String RelationValuesValue;

        RelationValues(Loading loading) {
            this.RelationValue = loading.setting("GROUP_RELATION")
                    .defaultValue("1")
                    .toInt();
            this.RelationValuesValue = loading.setting("GROUP_VALUES")
                    .toText();
        }

        @Override
        public int Relation() {
            return RelationValue;
        }

        @Override
        public String RelationValues() {
            return RelationValuesValue;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RelationValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(RelationValues values) {
            Members members = new Members("Group");
            members.add("Relation", values.RelationValue);
            members.add("RelationValues", values.RelationValuesValue);
            return members;
        }
    }

    /**
     * Stands between {@link C} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements C {
        private final Loading loading;

        private final C values;

        Guarded(Loading loading, C values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public boolean CLoader() {
            loading.reads("LOADER");
            return values.CLoader();
        }

        @Override
        public Optional<String> Loading() {
            loading.reads("LOADING");
            return values.Loading();
        }

        @Override
        public List<Integer> Convert() {
            loading.reads("CONVERT");
            return values.Convert();
        }

        @Override
        public Optional<C.Kind> Optional() {
            loading.reads("OPTIONAL");
            return values.Optional();
        }

        @Override
        public C.Kind Kind() {
            loading.reads("KIND");
            return values.Kind();
        }

        @Override
        public int KindValue() {
            loading.reads("KIND_VALUE");
            return values.KindValue();
        }

        @Override
        public Optional<String> Values() {
            loading.reads("VALUES");
            return values.Values();
        }

        @Override
        public Optional<String> java() {
            loading.reads("JAVA");
            return values.java();
        }

        @Override
        public Optional<String> shop() {
            loading.reads("SHOP");
            return values.shop();
        }

        @Override
        public shop.loading loadingType() {
            loading.reads("LOADING_TYPE");
            return values.loadingType();
        }

        @Override
        public List<shop.element> elements() {
            loading.reads("ELEMENTS");
            return values.elements();
        }

        @Override
        public Map<String, shop.text> texts() {
            loading.reads("TEXT_<name>");
            return values.texts();
        }

        @Override
        public Optional<C.Group> Relation() {
            if (values.Relation().isPresent()) {
                return Optional.of(new GuardedRelation(loading, values.Relation().get()));
            }
            return Optional.empty();
        }
    }

    /**
     * Stands between {@link C.Group} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedRelation implements C.Group {
        private final Loading loading;

        private final C.Group values;

        GuardedRelation(Loading loading, C.Group values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public int Relation() {
            loading.reads("GROUP_RELATION");
            return values.Relation();
        }

        @Override
        public String RelationValues() {
            loading.reads("GROUP_VALUES");
            return values.RelationValues();
        }
    }
}
