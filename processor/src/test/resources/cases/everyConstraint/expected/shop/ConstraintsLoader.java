package shop;

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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Constraints}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ConstraintsLoader {
    static {
        Loading.requireContract(1, ConstraintsLoader.class);
    }

    private ConstraintsLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Constraints load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Constraints config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Constraints load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Constraints load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Constraints config = read(loading);
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
    public static Constraints loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Constraints config = read(loading);
        loading.announceEnvironment("Constraints", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Constraints> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Constraints> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Constraints> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Constraints> loader() {
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
        return new Recorder("Constraints", "APP_ENV", source, variables(), rules());
    }

    private static Constraints read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code LEAST}: At least.
     */
    private static int least(Loading loading) {
        int value = loading.setting("LEAST")
                .accepts("a whole number")
                .toInt();
        if (loading.has() && value < 2L) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.min(value, 2L), "");
        }
        return value;
    }

    /**
     * {@code LEAST_DECIMAL}: At least, of a decimal number.
     */
    private static double leastDecimal(Loading loading) {
        double value = loading.setting("LEAST_DECIMAL")
                .accepts("a number")
                .toDouble();
        if (loading.has()) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.decimalMin(BigDecimal.valueOf(value), "2", true), "");
        }
        return value;
    }

    /**
     * {@code GREATEST}: At most.
     */
    private static Optional<Long> greatest(Loading loading) {
        long value = loading.setting("GREATEST")
                .optional()
                .toLong();
        if (loading.has() && value > 9L) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.max(value, 9L), "");
        }
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code GREATEST_LARGE}: At most, of a large number.
     */
    private static BigInteger greatestLarge(Loading loading) {
        String text = loading.setting("GREATEST_LARGE")
                .accepts("a whole number of any size")
                .text();
        if (text == null) {
            return loading.none();
        }
        BigInteger value;
        try {
            value = Decimals.toBigInteger(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.decimalMax(new BigDecimal(value), "9", true), "");
        return value;
    }

    /**
     * {@code POSITIVE}: Positive.
     */
    private static OptionalLong positive(Loading loading) {
        long value = loading.setting("POSITIVE")
                .optional()
                .toLong();
        if (loading.has() && value <= 0) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.sign(Long.signum(value), 1, 1), "");
        }
        return loading.has() ? OptionalLong.of(value) : OptionalLong.empty();
    }

    /**
     * {@code POSITIVE_LARGE}: Positive, of a large number.
     */
    private static BigDecimal positiveLarge(Loading loading) {
        String text = loading.setting("POSITIVE_LARGE")
                .accepts("a number of any size")
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
        loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.sign(value.signum(), 1, 1), "");
        return value;
    }

    /**
     * {@code POSITIVE_OR_ZERO}: Not negative.
     */
    private static short positiveOrZero(Loading loading) {
        String text = loading.setting("POSITIVE_OR_ZERO")
                .accepts("a whole number from -32768 to 32767")
                .text();
        if (text == null) {
            return 0;
        }
        short value;
        try {
            value = Convert.toShort(text);
        } catch (RuntimeException malformed) {
            loading.malformed(malformed);
            return 0;
        }
        if (value < 0) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.sign(Long.signum(value), 0, 1), "");
        }
        return value;
    }

    /**
     * {@code NEGATIVE}: Negative.
     */
    private static byte negative(Loading loading) {
        String text = loading.setting("NEGATIVE")
                .accepts("a whole number from -128 to 127")
                .text();
        if (text == null) {
            return 0;
        }
        byte value;
        try {
            value = Convert.toByte(text);
        } catch (RuntimeException malformed) {
            loading.malformed(malformed);
            return 0;
        }
        if (value >= 0) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.sign(Long.signum(value), -1, -1), "");
        }
        return value;
    }

    /**
     * {@code NEGATIVE_OR_ZERO}: Not positive.
     */
    private static float negativeOrZero(Loading loading) {
        String text = loading.setting("NEGATIVE_OR_ZERO")
                .accepts("a number")
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
        loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.sign(new BigDecimal(Float.toString(value)).signum(), -1, 0), "");
        return value;
    }

    /**
     * {@code DECIMAL_LEAST}: Not below a decimal number.
     */
    private static BigDecimal decimalLeast(Loading loading) {
        String text = loading.setting("DECIMAL_LEAST")
                .accepts("a number of any size")
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
        loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.decimalMin(value, "0.5", true), "");
        return value;
    }

    /**
     * {@code DECIMAL_ABOVE}: Above a decimal number.
     */
    private static double decimalAbove(Loading loading) {
        double value = loading.setting("DECIMAL_ABOVE")
                .accepts("a number")
                .toDouble();
        if (loading.has()) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.decimalMin(BigDecimal.valueOf(value), "0.5", false), "");
        }
        return value;
    }

    /**
     * {@code DECIMAL_GREATEST}: Not above a decimal number.
     */
    private static int decimalGreatest(Loading loading) {
        int value = loading.setting("DECIMAL_GREATEST")
                .accepts("a whole number")
                .toInt();
        if (loading.has()) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.decimalMax(BigDecimal.valueOf(value), "1000", true), "");
        }
        return value;
    }

    /**
     * {@code DECIMAL_BELOW}: Below a decimal number.
     */
    private static BigInteger decimalBelow(Loading loading) {
        String text = loading.setting("DECIMAL_BELOW")
                .accepts("a whole number of any size")
                .text();
        if (text == null) {
            return loading.none();
        }
        BigInteger value;
        try {
            value = Decimals.toBigInteger(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.decimalMax(new BigDecimal(value), "1000", false), "");
        return value;
    }

    /**
     * {@code DIGITS}: Few digits.
     */
    private static BigDecimal digits(Loading loading) {
        String text = loading.setting("DIGITS")
                .accepts("a number of any size")
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
        loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.digits(value, 3, 2), "");
        return value;
    }

    /**
     * {@code AT_MOST}: A short text.
     */
    private static String atMost(Loading loading) {
        String value = loading.setting("AT_MOST")
                .toText();
        if (loading.has() && value.length() > 3) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.size(value.length(), 0, 3, "characters"), "");
        }
        return value;
    }

    /**
     * {@code AT_LEAST}: A long secret.
     */
    private static Secret atLeast(Loading loading) {
        Secret value = loading.setting("AT_LEAST")
                .sensitive()
                .toSecret();
        if (loading.has() && value.length() < 3) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.size(value.length(), 3, 2147483647, "characters"), "");
        }
        return value;
    }

    /**
     * {@code BETWEEN}: Some bytes.
     */
    private static byte[] between(Loading loading) {
        String text = loading.setting("BETWEEN")
                .accepts("bytes in Base64")
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
        if (value.length < 2 || value.length > 3) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.size(value.length, 2, 3, "bytes"), "");
        }
        return value;
    }

    /**
     * {@code NOT_EMPTY}: Something.
     */
    private static List<String> notEmpty(Loading loading) {
        List<String> value = loading.listSetting("NOT_EMPTY", ",")
                .toTexts();
        if (loading.has() && value.size() < 1) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.size(value.size(), 1, 2147483647, "elements"), "");
        }
        return value;
    }

    /**
     * {@code ENTRIES}: A few names, none of them blank.
     */
    private static Map<String, String> entries(Loading loading) {
        String text = loading.listSetting("ENTRIES", ",")
                .accepts("entries of a name, = and a value")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.entryValue(element)) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, String> value = Collections.unmodifiableMap(values);
        if (value.size() < 2) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.size(value.size(), 2, 2147483647, "elements"), "");
        }
        for (String element : value.values()) {
            loading.next();
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.notBlank(element), "");
        }
        loading.whole();
        return value;
    }

    /**
     * {@code NOT_BLANK}: Not blank.
     */
    private static String notBlank(Loading loading) {
        String value = loading.setting("NOT_BLANK")
                .toText();
        if (loading.has()) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.notBlank(value), "");
        }
        return value;
    }

    /**
     * {@code PATTERN}: A pattern.
     */
    private static String pattern(Loading loading) {
        String value = loading.setting("PATTERN")
                .toText();
        if (loading.has()) {
            loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.pattern(value, "[a-z]+", 34), "");
        }
        return value;
    }

    /**
     * {@code EMAIL}: Addresses.
     */
    private static List<String> email(Loading loading) {
        List<String> value = loading.listSetting("EMAIL", ",")
                .toTexts();
        if (loading.has()) {
            for (String element : value) {
                loading.next();
                loading.constraint(dev.seaworthy.runtime.load.rule.Constraints.email(element), "must reach people");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "LEAST",
                "LEAST_DECIMAL",
                "GREATEST",
                "GREATEST_LARGE",
                "POSITIVE",
                "POSITIVE_LARGE",
                "POSITIVE_OR_ZERO",
                "NEGATIVE",
                "NEGATIVE_OR_ZERO",
                "DECIMAL_LEAST",
                "DECIMAL_ABOVE",
                "DECIMAL_GREATEST",
                "DECIMAL_BELOW",
                "DIGITS",
                "AT_MOST",
                "AT_LEAST",
                "BETWEEN",
                "NOT_EMPTY",
                "ENTRIES",
                "NOT_BLANK",
                "PATTERN",
                "EMAIL"
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
            return "shop.Constraints";
        }

        @Override
        public String loader() {
            return "shop.ConstraintsLoader";
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
     * What {@link ConstraintsLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Constraints> {
        static ConfigLoader<Constraints> loader() {
            return new Instance();
        }

        @Override
        public Class<Constraints> type() {
            return Constraints.class;
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
            return List.of(ConstraintsLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ConstraintsLoader.rules());
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
        public Constraints load(ConfigSource source) {
            return ConstraintsLoader.load(source);
        }

        @Override
        public ConfigReport<Constraints> check(ConfigSource source) {
            return ConstraintsLoader.check(source);
        }

        @Override
        public ConfigParts parts(Constraints configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("AT_MOST", configuration.atMost());
            parts.addSensitive("AT_LEAST", configuration.atLeast());
            parts.addText("NOT_EMPTY", configuration.notEmpty());
            parts.addText("ENTRIES", configuration.entries());
            parts.addText("NOT_BLANK", configuration.notBlank());
            parts.addText("PATTERN", configuration.pattern());
            parts.addText("EMAIL", configuration.email());
            return parts;
        }
    }

    /**
     * The values of {@link Constraints}.
     */
    @GeneratedCode
    private static final class Values implements Constraints {
        private final int least;

        private final double leastDecimal;

        private final Optional<Long> greatest;

        private final BigInteger greatestLarge;

        private final OptionalLong positive;

        private final BigDecimal positiveLarge;

        private final short positiveOrZero;

        private final byte negative;

        private final float negativeOrZero;

        private final BigDecimal decimalLeast;

        private final double decimalAbove;

        private final int decimalGreatest;

        private final BigInteger decimalBelow;

        private final BigDecimal digits;

        private final String atMost;

        private final transient Secret atLeast;

        private final byte[] between;

        private final List<String> notEmpty;

        private final Map<String, String> entries;

        private final String notBlank;

        private final String pattern;

        private final List<String> email;

        Values(Loading loading) {
            this.least = ConstraintsLoader.least(loading);
            this.leastDecimal = ConstraintsLoader.leastDecimal(loading);
            this.greatest = ConstraintsLoader.greatest(loading);
            this.greatestLarge = ConstraintsLoader.greatestLarge(loading);
            this.positive = ConstraintsLoader.positive(loading);
            this.positiveLarge = ConstraintsLoader.positiveLarge(loading);
            this.positiveOrZero = ConstraintsLoader.positiveOrZero(loading);
            this.negative = ConstraintsLoader.negative(loading);
            this.negativeOrZero = ConstraintsLoader.negativeOrZero(loading);
            this.decimalLeast = ConstraintsLoader.decimalLeast(loading);
            this.decimalAbove = ConstraintsLoader.decimalAbove(loading);
            this.decimalGreatest = ConstraintsLoader.decimalGreatest(loading);
            this.decimalBelow = ConstraintsLoader.decimalBelow(loading);
            this.digits = ConstraintsLoader.digits(loading);
            this.atMost = ConstraintsLoader.atMost(loading);
            this.atLeast = ConstraintsLoader.atLeast(loading);
            this.between = ConstraintsLoader.between(loading);
            this.notEmpty = ConstraintsLoader.notEmpty(loading);
            this.entries = ConstraintsLoader.entries(loading);
            this.notBlank = ConstraintsLoader.notBlank(loading);
            this.pattern = ConstraintsLoader.pattern(loading);
            this.email = ConstraintsLoader.email(loading);
        }

        @Override
        public int least() {
            return least;
        }

        @Override
        public double leastDecimal() {
            return leastDecimal;
        }

        @Override
        public Optional<Long> greatest() {
            return greatest;
        }

        @Override
        public BigInteger greatestLarge() {
            return greatestLarge;
        }

        @Override
        public OptionalLong positive() {
            return positive;
        }

        @Override
        public BigDecimal positiveLarge() {
            return positiveLarge;
        }

        @Override
        public short positiveOrZero() {
            return positiveOrZero;
        }

        @Override
        public byte negative() {
            return negative;
        }

        @Override
        public float negativeOrZero() {
            return negativeOrZero;
        }

        @Override
        public BigDecimal decimalLeast() {
            return decimalLeast;
        }

        @Override
        public double decimalAbove() {
            return decimalAbove;
        }

        @Override
        public int decimalGreatest() {
            return decimalGreatest;
        }

        @Override
        public BigInteger decimalBelow() {
            return decimalBelow;
        }

        @Override
        public BigDecimal digits() {
            return digits;
        }

        @Override
        public String atMost() {
            return atMost;
        }

        @Override
        public Secret atLeast() {
            return atLeast;
        }

        @Override
        public byte[] between() {
            return between.clone();
        }

        @Override
        public List<String> notEmpty() {
            return notEmpty;
        }

        @Override
        public Map<String, String> entries() {
            return entries;
        }

        @Override
        public String notBlank() {
            return notBlank;
        }

        @Override
        public String pattern() {
            return pattern;
        }

        @Override
        public List<String> email() {
            return email;
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
            Members members = new Members("Constraints");
            members.add("least", values.least);
            members.add("leastDecimal", values.leastDecimal);
            members.add("greatest", values.greatest);
            members.add("greatestLarge", values.greatestLarge);
            members.add("positive", values.positive);
            members.add("positiveLarge", values.positiveLarge);
            members.add("positiveOrZero", values.positiveOrZero);
            members.add("negative", values.negative);
            members.add("negativeOrZero", values.negativeOrZero);
            members.add("decimalLeast", values.decimalLeast);
            members.add("decimalAbove", values.decimalAbove);
            members.add("decimalGreatest", values.decimalGreatest);
            members.add("decimalBelow", values.decimalBelow);
            members.add("digits", values.digits);
            members.add("atMost", values.atMost);
            members.addSecret("atLeast", values.atLeast);
            members.add("between", values.between);
            members.add("notEmpty", values.notEmpty);
            members.add("entries", values.entries);
            members.add("notBlank", values.notBlank);
            members.add("pattern", values.pattern);
            members.add("email", values.email);
            return members;
        }
    }
}
