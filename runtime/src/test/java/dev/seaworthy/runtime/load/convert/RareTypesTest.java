package dev.seaworthy.runtime.load.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.MalformedException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The conversions of dates, times and names. */
class RareTypesTest {
    static Stream<Arguments> accepted() {
        return Stream.of(
                row(Times::toPeriod, " P1Y2M3D ", "P1Y2M3D"),
                row(Times::toInstant, "2026-11-25T08:30:00Z", "2026-11-25T08:30:00Z"),
                row(Times::toLocalDate, "2024-02-29", "2024-02-29"),
                row(Times::toLocalTime, "08:30", "08:30"),
                row(Times::toLocalDateTime, "2026-11-25T08:30:15", "2026-11-25T08:30:15"),
                row(Times::toOffsetDateTime, "2026-11-25T08:30+01:00", "2026-11-25T08:30+01:00"),
                row(Times::toZoneId, "Europe/Berlin", "Europe/Berlin"),
                row(Times::toZoneId, "+01:00", "+01:00"),
                row(Identifiers::toAddress, " 10.0.0.5 ", "/10.0.0.5"),
                row(Identifiers::toAddress, "fd00::5", "/fd00:0:0:0:0:0:0:5"),
                row(Identifiers::toLocale, "de_CH", "de_CH"),
                row(Identifiers::toLocale, "gsw-CH", "gsw_CH"),
                row(Identifiers::toLocale, "zh-Hant-TW", "zh_TW_#Hant"),
                row(Identifiers::toCharset, "utf-8", "UTF-8"),
                row(Identifiers::toCurrency, "EUR", "EUR"),
                row(
                        Identifiers::toUuid,
                        "F47AC10B-58CC-4372-A567-0E02B2C3D479",
                        "f47ac10b-58cc-4372-a567-0e02b2c3d479"),
                row(Identifiers::toPattern, " [a-z]+ ", "[a-z]+"),
                row(Identifiers::toLevel, "Warn", "WARNING"),
                row(Identifiers::toLevel, "off", "OFF"),
                row(Identifiers::toLevel, "all", "ALL"),
                row(Identifiers::toLevel, "trace", "TRACE"),
                row(Identifiers::toLevel, "debug", "DEBUG"),
                row(Identifiers::toLevel, "info", "INFO"),
                row(Identifiers::toLevel, "error", "ERROR"));
    }

    private static Arguments row(Function<String, ?> conversion, String text, String value) {
        return Arguments.of(conversion, text, value);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aValueIsRead(Function<String, ?> conversion, String text, String value) {
        assertEquals(value, conversion.apply(text).toString());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row(Times::toPeriod, "30d", "must be a period, such as P30D or P1Y6M"),
                row(Times::toInstant, "2026-11-25", "must be an instant in UTC, such as 2026-11-25T08:30:00Z"),
                row(Times::toLocalDate, "2026-02-29", "must be a date, such as 2026-11-25"),
                row(Times::toLocalTime, "24:00", "must be a time of the day, such as 08:30 or 08:30:15"),
                row(Times::toLocalDateTime, "2026-11-25 08:30", "must be a date and a time without a zone"),
                row(Times::toOffsetDateTime, "2026-11-25T08:30", "must be a date and a time with an offset"),
                row(Times::toZoneId, "Europe/Berlni", "must be a time zone, such as UTC, Europe/Berlin or +01:00"),
                row(Identifiers::toLocale, "german", "must be a language tag"),
                row(Identifiers::toLocale, "d", "must be a language tag"),
                row(Identifiers::toCharset, "UTF-99", "must be a character set"),
                row(Identifiers::toCharset, "a b", "must be a character set"),
                row(Identifiers::toCurrency, "eur", "must be a currency of ISO 4217"),
                row(Identifiers::toCurrency, "XXXX", "must be a currency of ISO 4217"),
                row(Identifiers::toCurrency, "EUr", "must be a currency of ISO 4217"),
                row(Identifiers::toCurrency, "USs", "must be a currency of ISO 4217"),
                row(Identifiers::toUuid, "1-1-1-1-1", "must be a UUID"),
                row(Identifiers::toUuid, "f47ac10b-58cc-4372-a567-0e02b2c3d47g", "must be a UUID"),
                row(Identifiers::toPattern, "[a", "must be a regular expression; it cannot be read at character 2"),
                row(Identifiers::toPattern, "*a", "must be a regular expression; it cannot be read at character 1"),
                row(Identifiers::toLevel, "verbose", "must be one of all, trace"),
                row(Identifiers::toBytes, "a*b", "must be Base64"),
                row(Bytes::ofHex, "abc", "must be hexadecimal digits"),
                row(Bytes::ofHex, "\u0660\u0660", "must be hexadecimal digits"),
                row(Bytes::ofBase64Url, "a+b/", "must be Base64 with the alphabet for URLs"),
                row(Identifiers::toAddress, "db.internal", "must be an IP address"),
                row(Identifiers::toAddress, "10.0.0.5:80", "must be an IP address"),
                row(Identifiers::toSocketAddress, "db", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "5432", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "db:", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "[::1]/x:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "[::1]?:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, ":80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "db:65536", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "db:-1", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "::1:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "u@db:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "a b:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "[]:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "[a:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "[db]:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "[::1", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "?:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "...:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "a\tb:80", "must be a host and a port"),
                row(Identifiers::toSocketAddress, "http://db:80", "must be a host and a port"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoneIsRefused(Function<String, ?> conversion, String text, String said) {
        MalformedException thrown = assertThrows(MalformedException.class, () -> conversion.apply(text));
        assertTrue(String.valueOf(thrown.getMessage()).startsWith(said), thrown.getMessage());
    }

    /** The abbreviations are those of the JDK's own texts, which know nothing of this code. */
    @Test
    void noAbbreviationOfAZoneIsTakenForAnother() {
        Set<String> abbreviations = new TreeSet<>(List.of("EDT", "CDT", "PDT", "CST", "IST", "BST", "CEST", "EEST"));
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.UK, Locale.GERMANY}) {
            for (String[] zone : DateFormatSymbols.getInstance(locale).getZoneStrings()) {
                abbreviations.add(zone[2]);
                abbreviations.add(zone[4]);
            }
        }
        for (String each : abbreviations) {
            String advice = "";
            try {
                Times.toZoneId(each);
            } catch (MalformedException refused) {
                advice = refused.fix();
            }
            boolean isGuess = advice.startsWith("did you mean ")
                    && !advice.toLowerCase(Locale.ROOT).contains(each.toLowerCase(Locale.ROOT));
            assertFalse(isGuess, each + ": " + advice);
        }
    }

    @Test
    void aCityAloneGetsTheZonesThatItNames() {
        assertEquals("did you mean Europe/Berlin?", fix(Times::toZoneId, "Berlin"));
        assertEquals("did you mean Europe/London?", fix(Times::toZoneId, "london"));
        assertEquals("did you mean America/New_York?", fix(Times::toZoneId, "New York"));
        assertEquals("did you mean America/New_York?", fix(Times::toZoneId, "america/new york"));
        assertEquals("did you mean Canada/Eastern or US/Eastern?", fix(Times::toZoneId, "Eastern"));
        assertEquals("did you mean UTC?", fix(Times::toZoneId, "utc"));
        assertEquals(
                "write the zone of a place in it, such as Europe/Berlin: several zones may share an abbreviation",
                fix(Times::toZoneId, "CDT"));
        assertEquals("", fix(Times::toZoneId, "EST6"));
    }

    @Test
    void adviceNamesWhatWasMeant() {
        assertEquals("did you mean Europe/Berlin?", fix(Times::toZoneId, "Europe/Berlni"));
        assertEquals("write it in upper case", fix(Identifiers::toCurrency, "eur"));
        assertEquals("", fix(Identifiers::toCurrency, "ABCD"));
        assertEquals(
                "leave out the scheme and what follows the port", fix(Identifiers::toSocketAddress, "http://db:80"));
        assertEquals("leave out the scheme and what follows the port", fix(Identifiers::toSocketAddress, "://db:80"));
        assertEquals("", fix(Identifiers::toSocketAddress, "db"));
        assertEquals("leave out 0x", fix(Bytes::ofHex, "0xab"));
        assertEquals("add the digit that is missing", fix(Bytes::ofHex, "abc"));
        assertEquals("write the digits without anything between them", fix(Bytes::ofHex, "ab:cd"));
        assertEquals("add the digit that is missing", fix(Bytes::ofHex, "0afAF"));
        assertEquals("leave out 0x", fix(Bytes::ofHex, "0Xab"));
        assertEquals("write the digits without anything between them", fix(Bytes::ofHex, "0a 0b-0c"));
        assertEquals("", fix(Bytes::ofHex, "aGVsbG8="));
        assertEquals("", fix(Bytes::ofHex, "0a\u06600"));
        String other = "write + in place of - and / in place of _, or let the setting say encoding = BASE64URL";
        assertEquals(other, fix(Identifiers::toBytes, "-_-_"));
        assertEquals(other, fix(Identifiers::toBytes, "ab+_"));
        assertEquals(other, fix(Identifiers::toBytes, "-d"));
        assertEquals("", fix(Identifiers::toBytes, "a*b"));
        assertEquals("write - in place of + and _ in place of /", fix(Bytes::ofBase64Url, "a+b/"));
        assertEquals("write - in place of + and _ in place of /", fix(Bytes::ofBase64Url, "+a"));
        assertEquals("write - in place of + and _ in place of /", fix(Bytes::ofBase64Url, "/a"));
        assertEquals("", fix(Bytes::ofBase64Url, "a"));
    }

    @Test
    void bytesAreReadFromEachEncoding() {
        assertArrayEquals(new byte[] {0x0A, (byte) 0xFF}, Bytes.ofHex(" 0aFf "));
        assertArrayEquals(new byte[] {(byte) 0xFB, (byte) 0xFF, (byte) 0xBF}, Bytes.ofBase64Url("-_-_"));
        assertArrayEquals(new byte[] {'h', 'i'}, Bytes.ofBase64Url("aGk="));
        assertArrayEquals(new byte[] {'h', 'i'}, Bytes.ofBase64Url("aGk"));
    }

    private static String fix(Function<String, ?> conversion, String text) {
        return assertThrows(MalformedException.class, () -> conversion.apply(text))
                .fix();
    }

    @Test
    void anAddressIsNotLookedUp() {
        InetSocketAddress address = Identifiers.toSocketAddress(" db.internal:5432 ");
        assertTrue(address.isUnresolved(), "unresolved");
        assertEquals("db.internal", address.getHostString());
        assertEquals(5432, address.getPort());
        assertEquals("::1", Identifiers.toSocketAddress("[::1]:0").getHostString());
        assertEquals("*", Identifiers.toSocketAddress("*:80").getHostString());
        assertEquals("a", Identifiers.toSocketAddress("a:80").getHostString());
        assertEquals(65_535, Identifiers.toSocketAddress("db:65535").getPort());
    }

    @Test
    void bytesAreReadWithPaddingAndWithout() {
        assertArrayEquals("hello".getBytes(StandardCharsets.UTF_8), Identifiers.toBytes("aGVsbG8="));
        assertArrayEquals("hello".getBytes(StandardCharsets.UTF_8), Identifiers.toBytes(" aGVsbG8 "));
        assertArrayEquals(new byte[] {-5, -1}, Identifiers.toBytes("+/8"));
        assertEquals(Locale.GERMAN, Identifiers.toLocale("de"));
    }
}
