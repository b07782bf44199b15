package shop;

import dev.seaworthy.Environment;
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
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.convert.UrlSet;
import dev.seaworthy.runtime.load.convert.Urls;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Equality;
import dev.seaworthy.runtime.load.rule.Texts;
import java.math.BigDecimal;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            if (!loading.isMissing("MODE_SEAL") && !loading.isMissing("MODE")) {
                loading.requirement("MODE_SEAL", values.modeSeal().isPresent() && !values.modeSeal().get().isBlank(), loading.isKept("MODE", "signed", "sealed"), "MODE", "signed or sealed");
            }
            if (!loading.isMissing("LICENSEE") && !loading.isMissing("LICENSE")) {
                loading.requirement("LICENSEE", values.licensee().isPresent() && !values.licensee().get().isBlank(), values.license().isPresent() && values.license().get().equals("premium-1234"), "LICENSE", "premium-1234");
            }
        }
        return values;
    }

    /**
     * {@code APP_ENV}: Which environment.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code SIGN}: Bytes.
     */
    private static byte[] sign(Loading loading) {
        String text = loading.setting("SIGN")
                .sensitive()
                .accepts("bytes in Base64")
                .developmentDefault("aGVsbG8=")
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
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && Equality.same(value, Identifiers.toBytes("aGVsbG8="))) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code NAMES}: A pattern.
     */
    private static Pattern names(Loading loading) {
        String text = loading.setting("NAMES")
                .accepts("a regular expression")
                .text();
        if (text == null) {
            return loading.none();
        }
        Pattern value;
        try {
            value = Identifiers.toPattern(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && Equality.same(value, Identifiers.toPattern(".*"))) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe(".*"), "");
        }
        return value;
    }

    /**
     * {@code HOME_PAGE}: An address.
     */
    private static URL home(Loading loading) {
        String text = loading.setting("HOME_PAGE")
                .accepts("a URL that Java can open")
                .text();
        if (text == null) {
            return loading.none();
        }
        URL value;
        try {
            value = Urls.toUrl(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && Equality.alike(value, Urls.toUrl("http://localhost/"))) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("http://localhost/"), "");
        }
        return value;
    }

    /**
     * {@code RATE}: A rate.
     */
    private static BigDecimal rate(Loading loading) {
        String text = loading.setting("RATE")
                .accepts("1.0 in production, elsewhere a number of any size")
                .text();
        if (text == null) {
            return loading.none();
        }
        BigDecimal value;
        try {
            value = Decimals.toBigDecimal(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && !Equality.same(value, Decimals.toBigDecimal("1.0"))) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("1.0"), "");
        }
        return value;
    }

    /**
     * {@code OPENING}: The opening.
     */
    private static OffsetDateTime opening(Loading loading) {
        String text = loading.setting("OPENING")
                .accepts("a date and a time with an offset such as 2026-11-25T08:30+01:00")
                .text();
        if (text == null) {
            return loading.none();
        }
        OffsetDateTime value;
        try {
            value = Times.toOffsetDateTime(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Times.toOffsetDateTime("2026-11-25T08:30+01:00"), "2026-11-25T08:30+01:00"), "");
            if (Equality.same(value, Times.toOffsetDateTime("2026-12-24T20:00+01:00"))) {
                loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("2026-12-24T20:00+01:00"), "");
            }
        }
        return value;
    }

    /**
     * {@code SHARE}: A share.
     */
    private static float share(Loading loading) {
        String text = loading.setting("SHARE")
                .defaultValue("0.1")
                .text();
        if (text == null) {
            return 0;
        }
        float value;
        try {
            value = Decimals.toFloat(text);
        } catch (RuntimeException malformed) {
            loading.malformed(malformed);
            return 0;
        }
        loading.constraint(Constraints.decimalMax(new BigDecimal(Float.toString(value)), "0.1", true), "");
        return value;
    }

    /**
     * {@code TAG}: A tag.
     */
    private static Tag tag(Loading loading) {
        String text = loading.setting("TAG")
                .sensitive()
                .text();
        if (text == null) {
            return loading.none();
        }
        Tag value;
        try {
            value = Loading.made(Tag.parse(text.strip()), "Tag.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Tag", malformed);
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && text.strip().equals("blue")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        return value;
    }

    /**
     * {@code TAGS}: Tags.
     */
    private static List<Tag> tags(Loading loading) {
        String text = loading.listSetting("TAGS", ",")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Tag> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Loading.made(Tag.parse(element), "Tag.parse"));
            } catch (Throwable malformed) {
                loading.malformed("Tag", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Tag> value = Collections.unmodifiableList(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : Convert.split(text, ",")) {
                loading.next();
                if (element.equals("red") || element.equals("green")) {
                    loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("red", "green"), "");
                }
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code TAGS_BY_NAME}: Tags by name.
     */
    private static Map<String, Tag> tagsByName(Loading loading) {
        String text = loading.listSetting("TAGS_BY_NAME", ",")
                .accepts("entries of a name, = and a value")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Tag> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Loading.made(Tag.parse(Convert.entryValue(element)), "Tag.parse")) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (Throwable malformed) {
                loading.malformed("Tag", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, Tag> value = Collections.unmodifiableMap(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            String[] entries = Convert.entries(text, ",");
            for (int i = 1; i < entries.length; i += 2) {
                String element = entries[i];
                loading.next();
                if (!element.equals("red")) {
                    loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("red"), "");
                }
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code MODE}: A mode.
     */
    private static Tag mode(Loading loading) {
        String text = loading.setting("MODE")
                .defaultValue("plain")
                .text();
        if (text == null) {
            return loading.none();
        }
        Tag value;
        try {
            value = Loading.made(Tag.parse(text.strip()), "Tag.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Tag", malformed);
        }
        loading.keep("MODE");
        return value;
    }

    /**
     * {@code PAIR}: Two of them, once each.
     */
    private static Set<String> pair(Loading loading) {
        String text = loading.listSetting("PAIR", ",")
                .defaultValue("a,a,b")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<String> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(element)) {
                    loading.repeated();
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Set<String> value = Collections.unmodifiableSet(values);
        if (value.size() > 2) {
            loading.constraint(Constraints.size(value.size(), 0, 2, "elements"), "");
        }
        return value;
    }

    /**
     * {@code WORDS}: Few, each of them long.
     */
    private static List<String> words(Loading loading) {
        List<String> value = loading.listSetting("WORDS", ",")
                .toTexts();
        if (loading.has() && (value.size() < 1 || value.size() > 2)) {
            loading.constraint(Constraints.size(value.size(), 1, 2, "elements"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.next();
                if (element.codePointCount(0, element.length()) < 3) {
                    loading.rule("minLength", Loading.PRODUCTION, Texts.minLength(element, 3), "");
                }
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code PAGES}: Pages that must not be the same.
     */
    private static Optional<Set<URL>> pages(Loading loading) {
        String text = loading.listSetting("PAGES", ",")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Set<URL> values = new UrlSet();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(Urls.toUrl(element))) {
                    loading.repeated();
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Set<URL> value = Collections.unmodifiableSet(values);
        if (value.size() < 2) {
            loading.constraint(Constraints.size(value.size(), 2, 2147483647, "elements"), "");
        }
        return Optional.of(value);
    }

    private static Farbe toFarbe(Loading loading) {
        return switch (loading.toWord()) {
            case "gr\u00fcn" -> Farbe.GR\u00dcN;
            case "rot" -> Farbe.ROT;
            default -> loading.unknown("gr\u00fcn", "rot");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "SIGN",
                "NAMES",
                "HOME_PAGE",
                "RATE",
                "OPENING",
                "SHARE",
                "FARBE",
                "TAG",
                "TAGS",
                "TAGS_BY_NAME",
                "MODE",
                "MODE_SEAL",
                "LICENSE",
                "LICENSEE",
                "PAIR",
                "WORDS",
                "PAGES"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SIGN.distinct",
                "NAMES.mustNotBe",
                "HOME_PAGE.mustNotBe",
                "RATE.mustBe",
                "OPENING.min",
                "OPENING.mustNotBe",
                "TAG.distinct",
                "TAGS.mustNotBe",
                "TAGS_BY_NAME.mustBe",
                "WORDS.minLength"
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
            parts.addSensitive("SIGN", configuration.sign());
            parts.addText("HOME_PAGE", configuration.home());
            parts.addSensitive("TAG", configuration.tag());
            parts.addText("TAGS", configuration.tags());
            parts.addText("TAGS_BY_NAME", configuration.tagsByName());
            parts.addText("MODE", configuration.mode());
            parts.addText("MODE_SEAL", configuration.modeSeal());
            parts.addText("LICENSE", configuration.license());
            parts.addText("LICENSEE", configuration.licensee());
            parts.addText("PAIR", configuration.pair());
            parts.addText("WORDS", configuration.words());
            parts.addText("PAGES", configuration.pages());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final transient byte[] sign;

        private final Pattern names;

        private final URL home;

        private final BigDecimal rate;

        private final OffsetDateTime opening;

        private final float share;

        private final Farbe farbe;

        private final transient Tag tag;

        private final List<Tag> tags;

        private final Map<String, Tag> tagsByName;

        private final Tag mode;

        private final Optional<String> modeSeal;

        private final Optional<String> license;

        private final Optional<String> licensee;

        private final Set<String> pair;

        private final List<String> words;

        private final Optional<Set<URL>> pages;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.sign = ShopConfigLoader.sign(loading);
            this.names = ShopConfigLoader.names(loading);
            this.home = ShopConfigLoader.home(loading);
            this.rate = ShopConfigLoader.rate(loading);
            this.opening = ShopConfigLoader.opening(loading);
            this.share = ShopConfigLoader.share(loading);
            this.farbe = ShopConfigLoader.toFarbe(loading.setting("FARBE")
                    .accepts("gr\u00fcn or rot"));
            this.tag = ShopConfigLoader.tag(loading);
            this.tags = ShopConfigLoader.tags(loading);
            this.tagsByName = ShopConfigLoader.tagsByName(loading);
            this.mode = ShopConfigLoader.mode(loading);
            this.modeSeal = Optional.ofNullable(loading.textSetting("MODE_SEAL", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.license = Optional.ofNullable(loading.textSetting("LICENSE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.licensee = Optional.ofNullable(loading.textSetting("LICENSEE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.pair = ShopConfigLoader.pair(loading);
            this.words = ShopConfigLoader.words(loading);
            this.pages = ShopConfigLoader.pages(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public byte[] sign() {
            return sign.clone();
        }

        @Override
        public Pattern names() {
            return names;
        }

        @Override
        public URL home() {
            return home;
        }

        @Override
        public BigDecimal rate() {
            return rate;
        }

        @Override
        public OffsetDateTime opening() {
            return opening;
        }

        @Override
        public float share() {
            return share;
        }

        @Override
        public Farbe farbe() {
            return farbe;
        }

        @Override
        public Tag tag() {
            return tag;
        }

        @Override
        public List<Tag> tags() {
            return tags;
        }

        @Override
        public Map<String, Tag> tagsByName() {
            return tagsByName;
        }

        @Override
        public Tag mode() {
            return mode;
        }

        @Override
        public Optional<String> modeSeal() {
            return modeSeal;
        }

        @Override
        public Optional<String> license() {
            return license;
        }

        @Override
        public Optional<String> licensee() {
            return licensee;
        }

        @Override
        public Set<String> pair() {
            return pair;
        }

        @Override
        public List<String> words() {
            return words;
        }

        @Override
        public Optional<Set<URL>> pages() {
            return pages;
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
            members.add("environment", values.environment);
            members.addSecret("sign", values.sign);
            members.add("names", values.names);
            members.add("home", values.home);
            members.add("rate", values.rate);
            members.add("opening", values.opening);
            members.add("share", values.share);
            members.add("farbe", values.farbe);
            members.addSecret("tag", values.tag);
            members.add("tags", values.tags);
            members.add("tagsByName", values.tagsByName);
            members.add("mode", values.mode);
            members.add("modeSeal", values.modeSeal);
            members.add("license", values.license);
            members.add("licensee", values.licensee);
            members.add("pair", values.pair);
            members.add("words", values.words);
            members.add("pages", values.pages);
            return members;
        }
    }
}
