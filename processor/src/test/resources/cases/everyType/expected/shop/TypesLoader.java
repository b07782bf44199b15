package shop;

import dev.seaworthy.runtime.Cidr;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
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
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.convert.Urls;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Types}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class TypesLoader {
    static {
        Loading.requireContract(1, TypesLoader.class);
    }

    private TypesLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Types load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Types config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Types load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Types load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Types config = read(loading);
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
    public static Types loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Types config = read(loading);
        loading.announceEnvironment("Types", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Types> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Types> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Types> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Types> loader() {
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
        return new Recorder("Types", "APP_ENV", source, variables(), rules());
    }

    private static Types read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code A_BYTE}: A byte.
     */
    private static byte aByte(Loading loading) {
        String text = loading.setting("A_BYTE")
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
        return value;
    }

    /**
     * {@code BOXED_BYTE}: A boxed byte.
     */
    private static Byte boxedByte(Loading loading) {
        String text = loading.setting("BOXED_BYTE")
                .accepts("a whole number from -128 to 127")
                .text();
        if (text == null) {
            return loading.none();
        }
        byte value;
        try {
            value = Convert.toByte(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code A_SHORT}: A short.
     */
    private static short aShort(Loading loading) {
        String text = loading.setting("A_SHORT")
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
        return value;
    }

    /**
     * {@code BOXED_SHORT}: A boxed short.
     */
    private static Short boxedShort(Loading loading) {
        String text = loading.setting("BOXED_SHORT")
                .accepts("a whole number from -32768 to 32767")
                .text();
        if (text == null) {
            return loading.none();
        }
        short value;
        try {
            value = Convert.toShort(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code A_FLOAT}: A float.
     */
    private static float aFloat(Loading loading) {
        String text = loading.setting("A_FLOAT")
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
        return value;
    }

    /**
     * {@code BOXED_FLOAT}: A boxed float.
     */
    private static Float boxedFloat(Loading loading) {
        String text = loading.setting("BOXED_FLOAT")
                .accepts("a number")
                .text();
        if (text == null) {
            return loading.none();
        }
        float value;
        try {
            value = Decimals.toFloat(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code CHARACTER}: A character.
     */
    private static char character(Loading loading) {
        String text = loading.setting("CHARACTER")
                .accepts("one character")
                .text();
        if (text == null) {
            return 0;
        }
        char value;
        try {
            value = Convert.toChar(text);
        } catch (RuntimeException malformed) {
            loading.malformed(malformed);
            return 0;
        }
        return value;
    }

    /**
     * {@code BOXED_CHARACTER}: A boxed character.
     */
    private static Character boxedCharacter(Loading loading) {
        String text = loading.setting("BOXED_CHARACTER")
                .accepts("one character")
                .text();
        if (text == null) {
            return loading.none();
        }
        char value;
        try {
            value = Convert.toChar(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code BIG_INTEGER}: A large whole number.
     */
    private static BigInteger bigInteger(Loading loading) {
        String text = loading.setting("BIG_INTEGER")
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
        return value;
    }

    /**
     * {@code BIG_DECIMAL}: A large number.
     */
    private static BigDecimal bigDecimal(Loading loading) {
        String text = loading.setting("BIG_DECIMAL")
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
        return value;
    }

    /**
     * {@code URL}: A URL.
     */
    private static URL url(Loading loading) {
        String text = loading.setting("URL")
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
        return value;
    }

    /**
     * {@code PERIOD}: A period.
     */
    private static Period period(Loading loading) {
        String text = loading.setting("PERIOD")
                .accepts("a period such as P30D or P1Y6M")
                .text();
        if (text == null) {
            return loading.none();
        }
        Period value;
        try {
            value = Times.toPeriod(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code INSTANT}: An instant.
     */
    private static Instant instant(Loading loading) {
        String text = loading.setting("INSTANT")
                .accepts("an instant in UTC such as 2026-11-25T08:30:00Z")
                .text();
        if (text == null) {
            return loading.none();
        }
        Instant value;
        try {
            value = Times.toInstant(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code DATE}: A date.
     */
    private static LocalDate date(Loading loading) {
        String text = loading.setting("DATE")
                .accepts("a date such as 2026-11-25")
                .text();
        if (text == null) {
            return loading.none();
        }
        LocalDate value;
        try {
            value = Times.toLocalDate(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code TIME}: A time.
     */
    private static LocalTime time(Loading loading) {
        String text = loading.setting("TIME")
                .accepts("a time of the day such as 08:30")
                .text();
        if (text == null) {
            return loading.none();
        }
        LocalTime value;
        try {
            value = Times.toLocalTime(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code DATE_TIME}: A date and a time.
     */
    private static LocalDateTime dateTime(Loading loading) {
        String text = loading.setting("DATE_TIME")
                .accepts("a date and a time such as 2026-11-25T08:30")
                .text();
        if (text == null) {
            return loading.none();
        }
        LocalDateTime value;
        try {
            value = Times.toLocalDateTime(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code OFFSET_DATE_TIME}: A date and a time with an offset.
     */
    private static OffsetDateTime offsetDateTime(Loading loading) {
        String text = loading.setting("OFFSET_DATE_TIME")
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
        return value;
    }

    /**
     * {@code ZONE}: A time zone.
     */
    private static ZoneId zone(Loading loading) {
        String text = loading.setting("ZONE")
                .accepts("a time zone such as UTC, Europe/Berlin or +01:00")
                .text();
        if (text == null) {
            return loading.none();
        }
        ZoneId value;
        try {
            value = Times.toZoneId(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code LOCALE}: A language.
     */
    private static Locale locale(Loading loading) {
        String text = loading.setting("LOCALE")
                .accepts("a language tag such as en or de-CH")
                .text();
        if (text == null) {
            return loading.none();
        }
        Locale value;
        try {
            value = Identifiers.toLocale(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code CHARSET}: A character set.
     */
    private static Charset charset(Loading loading) {
        String text = loading.setting("CHARSET")
                .accepts("a character set such as UTF-8")
                .text();
        if (text == null) {
            return loading.none();
        }
        Charset value;
        try {
            value = Identifiers.toCharset(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code CURRENCY}: A currency.
     */
    private static Currency currency(Loading loading) {
        String text = loading.setting("CURRENCY")
                .accepts("a currency of ISO 4217 such as EUR")
                .text();
        if (text == null) {
            return loading.none();
        }
        Currency value;
        try {
            value = Identifiers.toCurrency(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code UUID}: An identifier.
     */
    private static UUID uuid(Loading loading) {
        String text = loading.setting("UUID")
                .accepts("a UUID")
                .text();
        if (text == null) {
            return loading.none();
        }
        UUID value;
        try {
            value = Identifiers.toUuid(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code PATTERN}: A pattern.
     */
    private static Pattern pattern(Loading loading) {
        String text = loading.setting("PATTERN")
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
        return value;
    }

    /**
     * {@code ADDRESS}: An address.
     */
    private static InetSocketAddress address(Loading loading) {
        String text = loading.setting("ADDRESS")
                .accepts("a host and a port such as db.internal:5432")
                .text();
        if (text == null) {
            return loading.none();
        }
        InetSocketAddress value;
        try {
            value = Identifiers.toSocketAddress(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code IP_ADDRESS}: An IP address.
     */
    private static InetAddress ipAddress(Loading loading) {
        String text = loading.setting("IP_ADDRESS")
                .accepts("an IP address such as 10.0.0.5 or fd00::5")
                .text();
        if (text == null) {
            return loading.none();
        }
        InetAddress value;
        try {
            value = Identifiers.toAddress(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code NETWORK}: A network.
     */
    private static Cidr network(Loading loading) {
        String text = loading.setting("NETWORK")
                .accepts("a network of IP addresses such as 10.0.0.0/8 or fd00::/8, or one address")
                .text();
        if (text == null) {
            return loading.none();
        }
        Cidr value;
        try {
            value = Cidr.of(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code LEVEL}: A level.
     */
    private static System.Logger.Level level(Loading loading) {
        String text = loading.setting("LEVEL")
                .accepts("all, trace, debug, info, warning, error or off")
                .text();
        if (text == null) {
            return loading.none();
        }
        System.Logger.Level value;
        try {
            value = Identifiers.toLevel(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code BYTES}: Bytes.
     */
    private static byte[] bytes(Loading loading) {
        String text = loading.setting("BYTES")
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
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "TEXT",
                "FLAG",
                "BOXED_FLAG",
                "A_BYTE",
                "BOXED_BYTE",
                "A_SHORT",
                "BOXED_SHORT",
                "AN_INT",
                "BOXED_INT",
                "A_LONG",
                "BOXED_LONG",
                "A_FLOAT",
                "BOXED_FLOAT",
                "A_DOUBLE",
                "BOXED_DOUBLE",
                "CHARACTER",
                "BOXED_CHARACTER",
                "URI",
                "DIRECTORY",
                "DURATION",
                "BIG_INTEGER",
                "BIG_DECIMAL",
                "URL",
                "PERIOD",
                "INSTANT",
                "DATE",
                "TIME",
                "DATE_TIME",
                "OFFSET_DATE_TIME",
                "ZONE",
                "LOCALE",
                "CHARSET",
                "CURRENCY",
                "UUID",
                "PATTERN",
                "ADDRESS",
                "IP_ADDRESS",
                "NETWORK",
                "LEVEL",
                "BYTES",
                "SECRET",
                "DATA_SIZE"
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
            return "shop.Types";
        }

        @Override
        public String loader() {
            return "shop.TypesLoader";
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
     * What {@link TypesLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Types> {
        static ConfigLoader<Types> loader() {
            return new Instance();
        }

        @Override
        public Class<Types> type() {
            return Types.class;
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
            return List.of(TypesLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(TypesLoader.rules());
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
        public Types load(ConfigSource source) {
            return TypesLoader.load(source);
        }

        @Override
        public ConfigReport<Types> check(ConfigSource source) {
            return TypesLoader.check(source);
        }

        @Override
        public ConfigParts parts(Types configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("TEXT", configuration.text());
            parts.addText("URI", configuration.uri());
            parts.addText("URL", configuration.url());
            parts.addSensitive("SECRET", configuration.secret());
            return parts;
        }
    }

    /**
     * The values of {@link Types}.
     */
    @GeneratedCode
    private static final class Values implements Types {
        private final String text;

        private final boolean flag;

        private final Boolean boxedFlag;

        private final byte aByte;

        private final Byte boxedByte;

        private final short aShort;

        private final Short boxedShort;

        private final int anInt;

        private final Integer boxedInt;

        private final long aLong;

        private final Long boxedLong;

        private final float aFloat;

        private final Float boxedFloat;

        private final double aDouble;

        private final Double boxedDouble;

        private final char character;

        private final Character boxedCharacter;

        private final URI uri;

        private final Path directory;

        private final Duration duration;

        private final BigInteger bigInteger;

        private final BigDecimal bigDecimal;

        private final URL url;

        private final Period period;

        private final Instant instant;

        private final LocalDate date;

        private final LocalTime time;

        private final LocalDateTime dateTime;

        private final OffsetDateTime offsetDateTime;

        private final ZoneId zone;

        private final Locale locale;

        private final Charset charset;

        private final Currency currency;

        private final UUID uuid;

        private final Pattern pattern;

        private final InetSocketAddress address;

        private final InetAddress ipAddress;

        private final Cidr network;

        private final System.Logger.Level level;

        private final byte[] bytes;

        private final transient Secret secret;

        private final DataSize dataSize;

        Values(Loading loading) {
            this.text = loading.setting("TEXT")
                    .toText();
            this.flag = loading.setting("FLAG")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            this.boxedFlag = loading.setting("BOXED_FLAG")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            this.aByte = TypesLoader.aByte(loading);
            this.boxedByte = TypesLoader.boxedByte(loading);
            this.aShort = TypesLoader.aShort(loading);
            this.boxedShort = TypesLoader.boxedShort(loading);
            this.anInt = loading.setting("AN_INT")
                    .accepts("a whole number")
                    .toInt();
            this.boxedInt = loading.setting("BOXED_INT")
                    .accepts("a whole number")
                    .toInt();
            this.aLong = loading.setting("A_LONG")
                    .accepts("a whole number")
                    .toLong();
            this.boxedLong = loading.setting("BOXED_LONG")
                    .accepts("a whole number")
                    .toLong();
            this.aFloat = TypesLoader.aFloat(loading);
            this.boxedFloat = TypesLoader.boxedFloat(loading);
            this.aDouble = loading.setting("A_DOUBLE")
                    .accepts("a number")
                    .toDouble();
            this.boxedDouble = loading.setting("BOXED_DOUBLE")
                    .accepts("a number")
                    .toDouble();
            this.character = TypesLoader.character(loading);
            this.boxedCharacter = TypesLoader.boxedCharacter(loading);
            this.uri = loading.setting("URI")
                    .accepts("a URI")
                    .toUri();
            this.directory = loading.setting("DIRECTORY")
                    .accepts("a path of the file system")
                    .toPath();
            this.duration = loading.setting("DURATION")
                    .accepts("a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S")
                    .toDuration();
            this.bigInteger = TypesLoader.bigInteger(loading);
            this.bigDecimal = TypesLoader.bigDecimal(loading);
            this.url = TypesLoader.url(loading);
            this.period = TypesLoader.period(loading);
            this.instant = TypesLoader.instant(loading);
            this.date = TypesLoader.date(loading);
            this.time = TypesLoader.time(loading);
            this.dateTime = TypesLoader.dateTime(loading);
            this.offsetDateTime = TypesLoader.offsetDateTime(loading);
            this.zone = TypesLoader.zone(loading);
            this.locale = TypesLoader.locale(loading);
            this.charset = TypesLoader.charset(loading);
            this.currency = TypesLoader.currency(loading);
            this.uuid = TypesLoader.uuid(loading);
            this.pattern = TypesLoader.pattern(loading);
            this.address = TypesLoader.address(loading);
            this.ipAddress = TypesLoader.ipAddress(loading);
            this.network = TypesLoader.network(loading);
            this.level = TypesLoader.level(loading);
            this.bytes = TypesLoader.bytes(loading);
            this.secret = loading.setting("SECRET")
                    .sensitive()
                    .toSecret();
            this.dataSize = loading.setting("DATA_SIZE")
                    .accepts("a size such as 512B, 10kB, 10MB, 10KiB, 10MiB, or a number of bytes")
                    .toDataSize();
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public boolean flag() {
            return flag;
        }

        @Override
        public Boolean boxedFlag() {
            return boxedFlag;
        }

        @Override
        public byte aByte() {
            return aByte;
        }

        @Override
        public Byte boxedByte() {
            return boxedByte;
        }

        @Override
        public short aShort() {
            return aShort;
        }

        @Override
        public Short boxedShort() {
            return boxedShort;
        }

        @Override
        public int anInt() {
            return anInt;
        }

        @Override
        public Integer boxedInt() {
            return boxedInt;
        }

        @Override
        public long aLong() {
            return aLong;
        }

        @Override
        public Long boxedLong() {
            return boxedLong;
        }

        @Override
        public float aFloat() {
            return aFloat;
        }

        @Override
        public Float boxedFloat() {
            return boxedFloat;
        }

        @Override
        public double aDouble() {
            return aDouble;
        }

        @Override
        public Double boxedDouble() {
            return boxedDouble;
        }

        @Override
        public char character() {
            return character;
        }

        @Override
        public Character boxedCharacter() {
            return boxedCharacter;
        }

        @Override
        public URI uri() {
            return uri;
        }

        @Override
        public Path directory() {
            return directory;
        }

        @Override
        public Duration duration() {
            return duration;
        }

        @Override
        public BigInteger bigInteger() {
            return bigInteger;
        }

        @Override
        public BigDecimal bigDecimal() {
            return bigDecimal;
        }

        @Override
        public URL url() {
            return url;
        }

        @Override
        public Period period() {
            return period;
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public LocalDate date() {
            return date;
        }

        @Override
        public LocalTime time() {
            return time;
        }

        @Override
        public LocalDateTime dateTime() {
            return dateTime;
        }

        @Override
        public OffsetDateTime offsetDateTime() {
            return offsetDateTime;
        }

        @Override
        public ZoneId zone() {
            return zone;
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public Charset charset() {
            return charset;
        }

        @Override
        public Currency currency() {
            return currency;
        }

        @Override
        public UUID uuid() {
            return uuid;
        }

        @Override
        public Pattern pattern() {
            return pattern;
        }

        @Override
        public InetSocketAddress address() {
            return address;
        }

        @Override
        public InetAddress ipAddress() {
            return ipAddress;
        }

        @Override
        public Cidr network() {
            return network;
        }

        @Override
        public System.Logger.Level level() {
            return level;
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public Secret secret() {
            return secret;
        }

        @Override
        public DataSize dataSize() {
            return dataSize;
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
            Members members = new Members("Types");
            members.add("text", values.text);
            members.add("flag", values.flag);
            members.add("boxedFlag", values.boxedFlag);
            members.add("aByte", values.aByte);
            members.add("boxedByte", values.boxedByte);
            members.add("aShort", values.aShort);
            members.add("boxedShort", values.boxedShort);
            members.add("anInt", values.anInt);
            members.add("boxedInt", values.boxedInt);
            members.add("aLong", values.aLong);
            members.add("boxedLong", values.boxedLong);
            members.add("aFloat", values.aFloat);
            members.add("boxedFloat", values.boxedFloat);
            members.add("aDouble", values.aDouble);
            members.add("boxedDouble", values.boxedDouble);
            members.add("character", values.character);
            members.add("boxedCharacter", values.boxedCharacter);
            members.add("uri", values.uri);
            members.add("directory", values.directory);
            members.add("duration", values.duration);
            members.add("bigInteger", values.bigInteger);
            members.add("bigDecimal", values.bigDecimal);
            members.add("url", values.url);
            members.add("period", values.period);
            members.add("instant", values.instant);
            members.add("date", values.date);
            members.add("time", values.time);
            members.add("dateTime", values.dateTime);
            members.add("offsetDateTime", values.offsetDateTime);
            members.add("zone", values.zone);
            members.add("locale", values.locale);
            members.add("charset", values.charset);
            members.add("currency", values.currency);
            members.add("uuid", values.uuid);
            members.add("pattern", values.pattern);
            members.add("address", values.address);
            members.add("ipAddress", values.ipAddress);
            members.add("network", values.network);
            members.add("level", values.level);
            members.add("bytes", values.bytes);
            members.addSecret("secret", values.secret);
            members.add("dataSize", values.dataSize);
            return members;
        }
    }
}
