package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.Cidr;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.convert.Urls;
import dev.seaworthy.runtime.load.rule.Bounds;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of types: one row a type of a single value. A row names the type, the parser that a loader calls, an example, and
 * what a value means, which decides the rules that make sense on it, and how two values are compared. Its parser for the
 * compiler is a line below.
 */
@SuppressWarnings("ImmutableEnumChecker") // Lists from List.of do not change.
public enum ScalarType {
    STRING(
            List.of("java.lang.String"),
            null,
            "",
            "toText",
            "any text",
            "Hello",
            Set.of(Trait.TEXT, Trait.CREDENTIAL, Trait.SECRET, Trait.HOST, Trait.URL),
            Comparison.TEXTS),
    BOOLEAN(
            List.of("boolean", "java.lang.Boolean"),
            Convert.class,
            "toBoolean",
            "toBoolean",
            "true, false, 1, 0, yes, no, on or off",
            "true",
            Set.of(),
            Comparison.OPERATOR),
    BYTE(
            List.of("byte", "java.lang.Byte"),
            Convert.class,
            "toByte",
            "",
            "a whole number from -128 to 127",
            "8",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.OPERATOR),
    SHORT(
            List.of("short", "java.lang.Short"),
            Convert.class,
            "toShort",
            "",
            "a whole number from -32768 to 32767",
            "8080",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.OPERATOR),
    INT(
            List.of("int", "java.lang.Integer"),
            Convert.class,
            "toInt",
            "toInt",
            "a whole number",
            "8080",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.OPERATOR),
    LONG(
            List.of("long", "java.lang.Long"),
            Convert.class,
            "toLong",
            "toLong",
            "a whole number",
            "5000000000",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.OPERATOR),
    FLOAT(
            List.of("float", "java.lang.Float"),
            Decimals.class,
            "toFloat",
            "",
            "a number",
            "0.5",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.FLOATING),
    DOUBLE(
            List.of("double", "java.lang.Double"),
            Decimals.class,
            "toDouble",
            "toDouble",
            "a number",
            "0.25",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.FLOATING),
    CHAR(
            List.of("char", "java.lang.Character"),
            Convert.class,
            "toChar",
            "",
            "one character",
            ";",
            Set.of(),
            Comparison.OPERATOR),
    URI(
            List.of("java.net.URI"),
            Convert.class,
            "toUri",
            "toUri",
            "a URI",
            "https://example.com/path",
            Set.of(Trait.HOST, Trait.URL),
            Comparison.URIS),
    PATH(
            List.of("java.nio.file.Path"),
            Convert.class,
            "toPath",
            "toPath",
            "a path of the file system",
            "/var/lib/shop",
            Set.of(Trait.PATH),
            Comparison.EQUALS),
    DURATION(
            List.of("java.time.Duration"),
            Convert.class,
            "toDuration",
            "toDuration",
            "a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
            "30s",
            Set.of(Trait.ORDERED),
            Comparison.EQUALS),
    BIG_INTEGER(
            List.of("java.math.BigInteger"),
            Decimals.class,
            "toBigInteger",
            "",
            "a whole number of any size",
            "5000000000000000000000",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.EQUALS),
    BIG_DECIMAL(
            List.of("java.math.BigDecimal"),
            Decimals.class,
            "toBigDecimal",
            "",
            "a number of any size",
            "0.19",
            Set.of(Trait.NUMBER, Trait.ORDERED),
            Comparison.DECIMALS),
    URL(
            List.of("java.net.URL"),
            Urls.class,
            "toUrl",
            "",
            "a URL that Java can open",
            "https://example.com/path",
            Set.of(Trait.HOST, Trait.URL),
            Comparison.URLS),
    PERIOD(
            List.of("java.time.Period"),
            Times.class,
            "toPeriod",
            "",
            "a period such as P30D or P1Y6M",
            "P30D",
            Set.of(),
            Comparison.EQUALS),
    INSTANT(
            List.of("java.time.Instant"),
            Times.class,
            "toInstant",
            "",
            "an instant in UTC such as 2026-11-25T08:30:00Z",
            "2026-11-25T08:30:00Z",
            Set.of(Trait.ORDERED),
            Comparison.EQUALS),
    LOCAL_DATE(
            List.of("java.time.LocalDate"),
            Times.class,
            "toLocalDate",
            "",
            "a date such as 2026-11-25",
            "2026-11-25",
            Set.of(),
            Comparison.EQUALS),
    LOCAL_TIME(
            List.of("java.time.LocalTime"),
            Times.class,
            "toLocalTime",
            "",
            "a time of the day such as 08:30",
            "08:30",
            Set.of(Trait.ORDERED),
            Comparison.EQUALS),
    LOCAL_DATE_TIME(
            List.of("java.time.LocalDateTime"),
            Times.class,
            "toLocalDateTime",
            "",
            "a date and a time such as 2026-11-25T08:30",
            "2026-11-25T08:30",
            Set.of(),
            Comparison.EQUALS),
    OFFSET_DATE_TIME(
            List.of("java.time.OffsetDateTime"),
            Times.class,
            "toOffsetDateTime",
            "",
            "a date and a time with an offset such as 2026-11-25T08:30+01:00",
            "2026-11-25T08:30+01:00",
            Set.of(Trait.ORDERED),
            Comparison.INSTANTS),
    ZONE_ID(
            List.of("java.time.ZoneId"),
            Times.class,
            "toZoneId",
            "",
            "a time zone such as UTC, Europe/Berlin or +01:00",
            "Europe/Berlin",
            Set.of(),
            Comparison.EQUALS),
    LOCALE(
            List.of("java.util.Locale"),
            Identifiers.class,
            "toLocale",
            "",
            "a language tag such as en or de-CH",
            "de-CH",
            Set.of(),
            Comparison.EQUALS),
    CHARSET(
            List.of("java.nio.charset.Charset"),
            Identifiers.class,
            "toCharset",
            "",
            "a character set such as UTF-8",
            "UTF-8",
            Set.of(),
            Comparison.EQUALS),
    CURRENCY(
            List.of("java.util.Currency"),
            Identifiers.class,
            "toCurrency",
            "",
            "a currency of ISO 4217 such as EUR",
            "EUR",
            Set.of(),
            Comparison.EQUALS),
    UUID(
            List.of("java.util.UUID"),
            Identifiers.class,
            "toUuid",
            "",
            "a UUID",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479",
            Set.of(),
            Comparison.EQUALS),
    PATTERN(
            List.of("java.util.regex.Pattern"),
            Identifiers.class,
            "toPattern",
            "",
            "a regular expression",
            "[a-z]+",
            Set.of(),
            Comparison.PATTERNS),
    SOCKET_ADDRESS(
            List.of("java.net.InetSocketAddress"),
            Identifiers.class,
            "toSocketAddress",
            "",
            "a host and a port such as db.internal:5432",
            "db.internal:5432",
            Set.of(Trait.HOST),
            Comparison.EQUALS),
    IP_ADDRESS(
            List.of("java.net.InetAddress"),
            Identifiers.class,
            "toAddress",
            "",
            "an IP address such as 10.0.0.5 or fd00::5",
            "10.0.0.5",
            Set.of(Trait.ADDRESS),
            Comparison.EQUALS),
    CIDR(
            List.of("dev.seaworthy.runtime.Cidr"),
            Cidr.class,
            "of",
            "",
            "a network of IP addresses such as 10.0.0.0/8 or fd00::/8, or one address",
            "10.0.0.0/8",
            Set.of(Trait.ADDRESS),
            Comparison.EQUALS),
    LEVEL(
            List.of("java.lang.System.Logger.Level"),
            Identifiers.class,
            "toLevel",
            "",
            "all, trace, debug, info, warning, error or off",
            "info",
            Set.of(),
            Comparison.EQUALS),
    BYTES(
            List.of("byte[]"),
            Identifiers.class,
            "toBytes",
            "",
            "bytes in Base64",
            "aGVsbG8=",
            Set.of(Trait.SECRET),
            Comparison.BYTES),
    SECRET(
            List.of("dev.seaworthy.runtime.Secret"),
            Secret.class,
            "of",
            "toSecret",
            "any text; it is masked everywhere",
            "",
            Set.of(Trait.TEXT, Trait.CREDENTIAL, Trait.SECRET),
            Comparison.SECRETS),
    DATA_SIZE(
            List.of("dev.seaworthy.runtime.DataSize"),
            DataSize.class,
            "parse",
            "toDataSize",
            "a size such as 512B, 10kB, 10MB, 10KiB, 10MiB, or a number of bytes",
            "10MB",
            Set.of(Trait.ORDERED),
            Comparison.EQUALS);

    private final List<String> types;
    private final @Nullable Class<?> parserClass;
    private final String parserMethod;
    private final String loadingMethod;
    private final String accepted;
    private final String example;
    private final Set<Trait> traits;
    private final Comparison comparison;

    ScalarType(
            List<String> types,
            @Nullable Class<?> parserClass,
            String parserMethod,
            String loadingMethod,
            String accepted,
            String example,
            Set<Trait> traits,
            Comparison comparison) {
        this.types = types;
        this.parserClass = parserClass;
        this.parserMethod = parserMethod;
        this.loadingMethod = loadingMethod;
        this.accepted = accepted;
        this.example = example;
        this.traits = traits;
        this.comparison = comparison;
    }

    /** The names of the types in source: the primitive first, then its box. */
    public List<String> types() {
        return types;
    }

    /** The runtime's class that has the parser; nothing for a text, which is taken as it is. */
    public Optional<Class<?>> parserClass() {
        return Optional.ofNullable(parserClass);
    }

    /** The parser's method. */
    public String parserMethod() {
        return parserMethod;
    }

    /**
     * The method of {@code Loading} that gives a setting of this type, for the types that most configurations have; nothing
     * where the loader calls the parser itself.
     */
    public Optional<String> loadingMethod() {
        return loadingMethod.isEmpty() ? Optional.empty() : Optional.of(loadingMethod);
    }

    /**
     * Converts a text as a loader does.
     *
     * @param text the text
     * @return the value
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a value
     */
    public Object parse(String text) {
        return switch (this) {
            case STRING -> text;
            case BOOLEAN -> Convert.toBoolean(text);
            case BYTE -> Convert.toByte(text);
            case SHORT -> Convert.toShort(text);
            case INT -> Convert.toInt(text);
            case LONG -> Convert.toLong(text);
            case FLOAT -> Decimals.toFloat(text);
            case DOUBLE -> Decimals.toDouble(text);
            case CHAR -> Convert.toChar(text);
            case URI -> Convert.toUri(text);
            case PATH -> Convert.toPath(text);
            case DURATION -> Convert.toDuration(text);
            case BIG_INTEGER -> Decimals.toBigInteger(text);
            case BIG_DECIMAL -> Decimals.toBigDecimal(text);
            case URL -> Urls.toUrl(text);
            case PERIOD -> Times.toPeriod(text);
            case INSTANT -> Times.toInstant(text);
            case LOCAL_DATE -> Times.toLocalDate(text);
            case LOCAL_TIME -> Times.toLocalTime(text);
            case LOCAL_DATE_TIME -> Times.toLocalDateTime(text);
            case OFFSET_DATE_TIME -> Times.toOffsetDateTime(text);
            case ZONE_ID -> Times.toZoneId(text);
            case LOCALE -> Identifiers.toLocale(text);
            case CHARSET -> Identifiers.toCharset(text);
            case CURRENCY -> Identifiers.toCurrency(text);
            case UUID -> Identifiers.toUuid(text);
            case PATTERN -> Identifiers.toPattern(text);
            case SOCKET_ADDRESS -> Identifiers.toSocketAddress(text);
            case IP_ADDRESS -> Identifiers.toAddress(text);
            case CIDR -> Cidr.of(text);
            case LEVEL -> Identifiers.toLevel(text);
            case BYTES -> Identifiers.toBytes(text);
            case SECRET -> Secret.of(text);
            case DATA_SIZE -> DataSize.parse(text);
        };
    }

    /**
     * Converts a text as a loader does where a setting says what a bare number means.
     *
     * @param text the text
     * @param unit the unit of a bare number, or nothing
     * @return the value
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a value
     */
    Object parse(String text, String unit) {
        if (unit.isEmpty()) {
            return parse(text);
        }
        return this == DURATION ? Units.toDuration(text, unit) : Units.toDataSize(text, unit);
    }

    /** Judges a value by its least one as a loader does. */
    @Nullable
    Violation min(Object value, Object bound, String written) {
        return switch (this) {
            case BYTE, SHORT, INT, LONG ->
                Bounds.min(((Number) value).longValue(), ((Number) bound).longValue(), written);
            case FLOAT, DOUBLE -> Bounds.min(((Number) value).doubleValue(), ((Number) bound).doubleValue(), written);
            case OFFSET_DATE_TIME -> Bounds.min((OffsetDateTime) value, (OffsetDateTime) bound, written);
            default -> Bounds.min(ordered(value), ordered(bound), written);
        };
    }

    /** Judges a value by its greatest one as a loader does. */
    @Nullable
    Violation max(Object value, Object bound, String written) {
        return switch (this) {
            case BYTE, SHORT, INT, LONG ->
                Bounds.max(((Number) value).longValue(), ((Number) bound).longValue(), written);
            case FLOAT, DOUBLE -> Bounds.max(((Number) value).doubleValue(), ((Number) bound).doubleValue(), written);
            case OFFSET_DATE_TIME -> Bounds.max((OffsetDateTime) value, (OffsetDateTime) bound, written);
            default -> Bounds.max(ordered(value), ordered(bound), written);
        };
    }

    @SuppressWarnings("unchecked") // Values of an ordered type are compared with values of the same type.
    private static Comparable<Object> ordered(Object value) {
        return (Comparable<Object>) value;
    }

    /** What is accepted, in words. */
    public String accepted() {
        return accepted;
    }

    /** A text that is accepted, or nothing for a secret. */
    public String example() {
        return example;
    }

    /** The values of a type of whole numbers that has a least and a greatest one; nothing of any other type. */
    public Optional<Span> range() {
        return switch (this) {
            case BYTE -> Optional.of(Span.of(Byte.MIN_VALUE, Byte.MAX_VALUE));
            case SHORT -> Optional.of(Span.of(Short.MIN_VALUE, Short.MAX_VALUE));
            case INT -> Optional.of(Span.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
            case LONG -> Optional.of(Span.of(Long.MIN_VALUE, Long.MAX_VALUE));
            default -> Optional.empty();
        };
    }

    /** How two values are compared. */
    public Comparison comparison() {
        return comparison;
    }

    /** What a value means. */
    public Set<Trait> traits() {
        return traits;
    }

    /** The types of which a value has one of these traits, as people name them: {@code a number}, {@code a Duration}. */
    static Set<String> nounsOf(Set<Trait> traits) {
        Set<String> nouns = new LinkedHashSet<>();
        for (ScalarType row : values()) {
            if (!Collections.disjoint(row.traits, traits)) {
                nouns.add(row.noun());
            }
        }
        return nouns;
    }

    private String noun() {
        if (this == STRING) {
            return "a text";
        }
        if (traits.contains(Trait.NUMBER)) {
            return "a number";
        }
        String type = types.get(0).substring(types.get(0).lastIndexOf('.') + 1);
        return ("AEIO".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    /** The row of a type. */
    public static Optional<ScalarType> of(String type) {
        for (ScalarType row : values()) {
            if (row.types.contains(type)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
