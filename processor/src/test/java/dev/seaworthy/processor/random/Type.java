package dev.seaworthy.processor.random;

import static dev.seaworthy.processor.random.Trait.AMOUNT;
import static dev.seaworthy.processor.random.Trait.BYTES;
import static dev.seaworthy.processor.random.Trait.COMPARED_BY_VALUE;
import static dev.seaworthy.processor.random.Trait.CONVERTED;
import static dev.seaworthy.processor.random.Trait.HOST;
import static dev.seaworthy.processor.random.Trait.KEY;
import static dev.seaworthy.processor.random.Trait.MASKED;
import static dev.seaworthy.processor.random.Trait.NUMBER;
import static dev.seaworthy.processor.random.Trait.OWN;
import static dev.seaworthy.processor.random.Trait.PATH;
import static dev.seaworthy.processor.random.Trait.PEM;
import static dev.seaworthy.processor.random.Trait.SECRET;
import static dev.seaworthy.processor.random.Trait.TEXT;
import static dev.seaworthy.processor.random.Trait.URL;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A type of one value: how it is read, texts that are values, and texts that are not. */
@SuppressWarnings("ImmutableEnumChecker") // Lists from List.of do not change, and the functions hold nothing.
enum Type {
    WORDS(
            "String",
            text -> text,
            traits(TEXT),
            List.of("alpha", "Beta 2", "grüße", "x", "longer text of words"),
            List.of()),
    HOST_TEXT(
            "String",
            text -> text,
            traits(TEXT, HOST),
            List.of(
                    "app.example.com",
                    "db.internal:5432",
                    "10.1.2.3",
                    "localhost",
                    "127.0.0.1:80",
                    "*.example.com",
                    "[::1]:8080",
                    "api.localhost",
                    "0.0.0.0",
                    "host.docker.internal",
                    "[0:0:0:0:0:0:0:1]"),
            List.of()),
    URL_TEXT(
            "String",
            text -> text,
            traits(TEXT, HOST, URL),
            List.of(
                    "https://app.example.com/x",
                    "http://app.example.com",
                    "redis://localhost:6379/0",
                    "rediss://cache:6380",
                    "postgresql://db:5432/shop",
                    "postgresql://db:5432/shop?sslmode=require",
                    "amqps://mq",
                    "https://127.1.2.3/",
                    "jdbc:postgresql://localhost/shop?sslmode=verify-full"),
            List.of()),
    KEY_TEXT(
            "String",
            text -> text,
            traits(TEXT, KEY),
            List.of("sk_test_abc123", "sk_live_abc123", "pk_test_zzz", "plainkey42", "rk_test_1"),
            List.of()),
    SECRET_TEXT(
            "Secret",
            text -> text,
            traits(TEXT, SECRET, KEY, MASKED),
            List.of(
                    "Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEaQoTi5RvN",
                    "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
                    "mN4xQ8rT2wY6zB1cD5fG9hJ3kL7pS0vXeRtA",
                    "changeme",
                    "dev-only-insecure-key",
                    "replace-with-a-long-random-secret-key",
                    "sk_test_abc123",
                    "short but odd",
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            List.of()),
    KEY_OR_CERTIFICATE(
            "Secret",
            text -> text,
            traits(TEXT, PEM, MASKED),
            List.of(
                    """
                    -----BEGIN PRIVATE KEY-----
                    MC4CAQAwBQYDK2VwBCIEICKEAvDanf5wOKOtJOnq4f91EkvciEUZaHcWa5CgApy7
                    -----END PRIVATE KEY-----""",
                    """
                    -----BEGIN CERTIFICATE-----
                    MIHXMIGKAgEBMAUGAytlcDAXMRUwEwYDVQQDDAxzaG9wLmV4YW1wbGUwIBcNMjQw
                    MTAxMDAwMDAwWhgPMjA5OTA2MzAxMjAwMDBaMBcxFTATBgNVBAMMDHNob3AuZXhh
                    bXBsZTAqMAUGAytlcAMhAL1WkjmI68VC/4leSLovN+E2Eu1gj4vea9RZzg2UtVtz
                    MAUGAytlcANBAK8umbiTbH4hNK0rRCIMxiuaN7BXCXviI78HRx2EYD/x0XOiwD0/
                    Kc7ilaCY7RtzORJENpxqcrvjPVNGLB50TAk=
                    -----END CERTIFICATE-----""",
                    "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
                    "-----BEGIN PUBLIC KEY-----"),
            List.of()),
    BOOLEAN(
            "boolean",
            "Boolean",
            Reading::truth,
            traits(),
            List.of("true", "FALSE", "1", "0", "Yes", "no", "on", "OFF"),
            List.of("maybe", "2", "truth", "t")),
    BYTE(
            "byte",
            "Byte",
            whole(Byte.MIN_VALUE, Byte.MAX_VALUE),
            traits(NUMBER, AMOUNT),
            List.of("-128", "0", "7", "100", "127"),
            List.of("128", "x", "1.5", "-129")),
    SHORT(
            "short",
            "Short",
            whole(Short.MIN_VALUE, Short.MAX_VALUE),
            traits(NUMBER, AMOUNT),
            List.of("-32768", "-1", "0", "80", "32767"),
            List.of("32768", "8O", "1e3")),
    INT(
            "int",
            "Integer",
            whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
            traits(NUMBER, AMOUNT),
            List.of("-2147483648", "-7", "0", "42", "8080", "2147483647"),
            List.of("2147483648", "80a", "1_000", "0x1F", "1.0")),
    LONG(
            "long",
            "Long",
            whole(Long.MIN_VALUE, Long.MAX_VALUE),
            traits(NUMBER, AMOUNT),
            List.of("-1", "0", "5000000000", "9223372036854775807"),
            List.of("9223372036854775808", "5L", "ten")),
    FLOAT(
            "float",
            "Float",
            Reading::single,
            traits(NUMBER, AMOUNT),
            List.of("-1.5", "0", "0.1", "0.5", "2.25", "1e3"),
            List.of("NaN", "1,5", "1e39", "1.0f")),
    DOUBLE(
            "double",
            "Double",
            Reading::twofold,
            traits(NUMBER, AMOUNT),
            List.of("-1.5", "0", "0.1", "0.25", "1e-3", "12345.678"),
            List.of("NaN", "1,5", "Infinity", "1e999", "0x1p3")),
    CHAR("char", "Character", Reading::character, traits(), List.of("X", "z", "7"), List.of("ab", "10")),
    BIG_INTEGER(
            "BigInteger",
            Reading::whole,
            traits(NUMBER, AMOUNT),
            List.of("-5", "0", "7", "5000000000000000000000"),
            List.of("1.5", "x", "1_0")),
    BIG_DECIMAL(
            "BigDecimal",
            Reading::decimal,
            traits(NUMBER, AMOUNT, COMPARED_BY_VALUE),
            List.of("-1.50", "0.0", "0.19", "1", "1.00", "1e3", "99.9"),
            List.of("1,5", "x", "1.2.3")),
    CONSTANT(
            "Mode",
            Reading::constant,
            traits(),
            List.of("fast-one", "FAST_ONE", "Fast_One", "slow", "SLOW", "off"),
            List.of("quick", "fast", "slow-one")),
    URI(
            "URI",
            Reading::uri,
            traits(HOST, URL),
            List.of(
                    "https://app.example.com/path",
                    "http://db.internal:80/",
                    "redis://localhost:6379",
                    "rediss://cache:6380/0",
                    "amqp://127.0.0.1",
                    "postgresql://db/shop?sslmode=verify-full",
                    "https://[::1]:8443/"),
            List.of("https://example.com/a b", "http://[", "%zz")),
    URL_OF_JAVA(
            "URL",
            Reading::url,
            traits(HOST, Trait.URL, COMPARED_BY_VALUE),
            List.of(
                    "https://app.example.com/path",
                    "http://127.0.0.1:8080/",
                    "https://localhost/",
                    "http://db.internal/"),
            List.of("example", "nope://x")),
    FILE(
            "Path",
            Reading::path,
            traits(PATH),
            List.of(
                    "/srv/data",
                    "data/files",
                    "/tmp/x",
                    "/srv/../tmp/data",
                    "/var/lib/shop",
                    "/dev/shm/x",
                    "/tmpfiles",
                    "/",
                    "src/test",
                    "src/test/resources/cases/certificates/input/files/chain.pem"),
            List.of("~/data", "~\\data", "~root/data")),
    DURATION(
            "Duration",
            Reading::duration,
            traits(AMOUNT),
            List.of("500ms", "30s", "5m", "1h30m", "2d", "PT30S", "90m"),
            List.of("30", "5 apples", "1x", "s")),
    SECONDS(
            "Duration",
            text -> Reading.duration(text.matches("[0-9]+") ? text + "s" : text),
            traits(AMOUNT),
            List.of("30", "0", "500ms", "90", "1h30m", "PT30S", "5400"),
            List.of("5 apples", "1x", "1.5", "s"),
            "s"),
    PERIOD("Period", Period::parse, traits(), List.of("P30D", "P1Y6M", "P2W"), List.of("30d", "P")),
    INSTANT(
            "Instant",
            Instant::parse,
            traits(),
            List.of("2026-11-25T08:30:00Z", "2026-11-25T08:30:00.000Z", "1999-12-31T23:59:59Z"),
            List.of("2026-11-25", "now")),
    DATE(
            "LocalDate",
            LocalDate::parse,
            traits(),
            List.of("2026-11-25", "2024-02-29"),
            List.of("25.11.2026", "2026-02-30")),
    TIME("LocalTime", LocalTime::parse, traits(), List.of("08:30", "08:30:00", "23:59:59"), List.of("8:30", "24:01")),
    DATE_TIME(
            "LocalDateTime",
            LocalDateTime::parse,
            traits(),
            List.of("2026-11-25T08:30", "2026-11-25T08:30:00"),
            List.of("2026-11-25 08:30", "2026-11-25")),
    OFFSET_DATE_TIME(
            "OffsetDateTime",
            OffsetDateTime::parse,
            traits(COMPARED_BY_VALUE),
            List.of("2026-11-25T08:30+01:00", "2026-11-25T07:30Z", "2020-01-01T00:00-05:00"),
            List.of("2026-11-25T08:30")),
    ZONE("ZoneId", ZoneId::of, traits(), List.of("UTC", "Europe/Berlin", "+01:00"), List.of("Europe/Berlni", "Mars")),
    LANGUAGE(
            "Locale",
            text -> new Locale.Builder()
                    .setLanguageTag(Reading.matched(text, "[a-z]{2,3}(-[A-Za-z0-9]+)*"))
                    .build(),
            traits(),
            List.of("en", "de-CH", "zh-Hant-TW"),
            List.of("german!", "e")),
    CHARSET("Charset", Charset::forName, traits(), List.of("UTF-8", "ISO-8859-1", "utf-8"), List.of("UTF-99", "!")),
    CURRENCY("Currency", Currency::getInstance, traits(), List.of("EUR", "USD"), List.of("eur", "EURO")),
    IDENTIFIER(
            "UUID",
            text -> UUID.fromString(Reading.matched(text, "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
            traits(),
            List.of("f47ac10b-58cc-4372-a567-0e02b2c3d479", "00000000-0000-0000-0000-000000000001"),
            List.of("f47ac10b", "x")),
    EXPRESSION(
            "java.util.regex.Pattern",
            Pattern::compile,
            traits(COMPARED_BY_VALUE),
            List.of("[a-z]+", "a|b", "x{2}"),
            List.of("[a-z", "(", "*")),
    ADDRESS(
            "InetSocketAddress",
            Reading::socketAddress,
            traits(HOST),
            List.of("db.internal:5432", "[::1]:80", "localhost:80", "10.0.0.1:1", "127.0.0.1:65535"),
            List.of("db", "http://db:5432", "db:99999", ":80")),
    IP_ADDRESS(
            "InetAddress",
            Reading::address,
            traits(Trait.ADDRESS),
            List.of("10.0.0.5", "127.0.0.1", "::1", "0.0.0.0", "fd00::5", "::", "2001:db8:0:0::1", "::ffff:10.0.0.5"),
            List.of("db.internal", "10.0.0", "010.0.0.1", "10.0.0.5:80", "fe80::1%eth0", "10.0.0.256")),
    NETWORK(
            "Cidr",
            Reading::network,
            traits(Trait.ADDRESS),
            List.of("10.0.0.0/8", "10.0.0.5", "0.0.0.0/0", "127.0.0.0/8", "fd00::/8", "::/0", "126.0.0.0/7", "::1"),
            List.of("10.0.0.5/8", "db/8", "10.0.0.0/33", "10.0.0.0/", "::1/64")),
    LEVEL(
            "System.Logger.Level",
            Reading::level,
            traits(),
            List.of("info", "WARNING", "off", "All"),
            List.of("verbose", "loud")),
    BINARY(
            "byte[]",
            Base64.getDecoder()::decode,
            traits(BYTES, COMPARED_BY_VALUE),
            List.of("aGVsbG8=", "AAEC", "c2VhbQ=="),
            List.of("not base64", "a")),
    HEX_DIGITS(
            "byte[]",
            text -> Reading.bytes(Reading.matched(text, "([0-9a-fA-F]{2})+")),
            traits(BYTES, COMPARED_BY_VALUE),
            List.of("68656c6c6f", "0A1B2C", "00", "deadbeefDEADBEEF"),
            List.of("0x00", "abc", "aa:bb", "hello!")),
    BINARY_FOR_URLS(
            "byte[]",
            Base64.getUrlDecoder()::decode,
            traits(BYTES, COMPARED_BY_VALUE),
            List.of("aGVsbG8", "-_-_", "c2VhbQ=="),
            List.of("not base64", "a+b/", "a")),
    SIZE(
            "DataSize",
            Reading::size,
            traits(AMOUNT),
            List.of("512B", "10kB", "10KiB", "10MB", "1048576", "1MiB", "1GiB"),
            List.of("10mb", "ten", "-1")),
    MEMORY(
            "DataSize",
            text -> Reading.size(text.matches("[0-9]+[kmgKMG]") ? text.toUpperCase(Locale.ROOT) + "iB" : text),
            traits(AMOUNT),
            List.of("512m", "2G", "1024k", "10kB", "10MiB", "1048576", "1M"),
            List.of("10mb", "ten", "-1", "2x", "m"),
            "1024"),
    VERSION(
            "Version",
            text -> Reading.matched(text, "[0-9]{1,3}[.][0-9]{1,3}"),
            traits(OWN),
            List.of("1.2", "10.0", "3.14"),
            List.of("1", "a.b")),
    COLOUR(
            "Colour",
            text -> Reading.matched(text, "red|green|blue"),
            traits(OWN, COMPARED_BY_VALUE),
            List.of("red", "green", "blue"),
            List.of("pink", "Red")),
    TICKET(
            "Ticket",
            text -> Reading.matched(text, "T-[0-9]+"),
            traits(OWN, CONVERTED),
            List.of("T-1", "T-22"),
            List.of("T-", "ticket")),
    SECRET_BY_CONVERTER(
            "Secret",
            text -> Reading.matched(text, "v[0-9]:[a-z]+"),
            traits(OWN, CONVERTED, MASKED),
            List.of("v1:sesame", "v2:sesame", "v1:open"),
            List.of("sesame", "v1:"));

    /** The samples that a start reads as a key or a certificate. */
    static final List<String> READABLE_PEM = KEY_OR_CERTIFICATE.samples().subList(0, 2);

    /** The only sample of a path at which certificates are. */
    static final String FILE_WITH_CERTIFICATES = "src/test/resources/cases/certificates/input/files/chain.pem";

    private final String java;
    private final String boxed;
    private final String unit;
    private final Function<String, ?> read;
    private final List<Trait> traits;
    private final List<String> samples;
    private final List<String> mistakes;

    Type(String java, Function<String, ?> read, List<Trait> traits, List<String> samples, List<String> mistakes) {
        this(java, java, "", read, traits, samples, mistakes);
    }

    Type(
            String java,
            Function<String, ?> read,
            List<Trait> traits,
            List<String> samples,
            List<String> mistakes,
            String unit) {
        this(java, java, unit, read, traits, samples, mistakes);
    }

    Type(
            String java,
            String boxed,
            Function<String, ?> read,
            List<Trait> traits,
            List<String> samples,
            List<String> mistakes) {
        this(java, boxed, "", read, traits, samples, mistakes);
    }

    Type(
            String java,
            String boxed,
            String unit,
            Function<String, ?> read,
            List<Trait> traits,
            List<String> samples,
            List<String> mistakes) {
        this.java = java;
        this.boxed = boxed;
        this.unit = unit;
        this.read = read;
        this.traits = traits;
        this.samples = samples;
        this.mistakes = mistakes;
    }

    private static List<Trait> traits(Trait... traits) {
        return List.of(traits);
    }

    private static Function<String, ?> whole(long least, long greatest) {
        return text -> {
            BigInteger number = Reading.whole(text);
            if (number.bitLength() > 63 || number.longValue() < least || number.longValue() > greatest) {
                throw new IllegalArgumentException(text + " is out of range");
            }
            return number.longValue();
        };
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The type as a method returns it. */
    String java() {
        return java;
    }

    /** The type as it stands between angle brackets. */
    String boxed() {
        return boxed;
    }

    /** What a bare number means, or nothing. */
    String unit() {
        return unit;
    }

    boolean isPrimitive() {
        return !java.equals(boxed);
    }

    List<String> samples() {
        return samples;
    }

    List<String> mistakes() {
        return mistakes;
    }

    /**
     * The value that a text is. Text keeps its spaces, every other type is stripped first.
     *
     * @throws RuntimeException when it is not one
     */
    Object read(String text) {
        return read.apply(is(TEXT) ? text : text.strip());
    }

    /** Whether a text is a value. */
    boolean reads(String text) {
        try {
            read(text);
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** What two values have in common when they are the same: arrays by content, decimals by amount, moments as instants. */
    static Object identity(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value instanceof OffsetDateTime moment ? moment.toInstant() : Canonical.text(value);
    }
}
