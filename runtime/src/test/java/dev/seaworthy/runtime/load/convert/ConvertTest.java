package dev.seaworthy.runtime.load.convert;

import static dev.seaworthy.runtime.load.convert.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.MalformedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversions of the common types: values, refusals at the bounds, and the words of refusals. */
class ConvertTest {
    @Test
    void noLetterOutsideAsciiIsOneOfAscii() {
        for (int c = 128; c <= Character.MAX_CODE_POINT; c++) {
            String letter = Character.toString(c);
            assertFalse(isAscii(Convert.fold("x" + letter + "x")), letter);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    @Test
    void aWordIsTheSameInAnyCaseOfAnyScript() {
        for (char c = 128; c < Character.MAX_SURROGATE; c++) {
            String word = "a" + c + "B";
            String folded = Convert.fold(word);
            if (isAscii(word.toLowerCase(Locale.ROOT)) || isAscii(word.toUpperCase(Locale.ROOT))) {
                continue; // In another case it is written with letters of ASCII, for which it must not be taken.
            }
            assertEquals(folded, Convert.fold(word.toLowerCase(Locale.ROOT)), word);
            assertEquals(folded, Convert.fold(word.toUpperCase(Locale.ROOT)), word);
            assertEquals(folded, Convert.fold(folded), word);
        }
        assertEquals("straße_1", Convert.fold(" Straße-1 "));
        assertEquals("größe", Convert.fold("GRÖßE"));
        assertEquals(Convert.fold("ΣΑΣ"), Convert.fold("σας"));
        assertEquals("😀", Convert.fold("😀"));
    }

    @Test
    void wholeNumbersAreReadUpToTheirBounds() {
        assertEquals(Byte.MAX_VALUE, Convert.toByte("127"));
        assertEquals(Byte.MIN_VALUE, Convert.toByte("-128"));
        assertEquals(Short.MAX_VALUE, Convert.toShort("32767"));
        assertEquals(Short.MIN_VALUE, Convert.toShort("-32768"));
        assertEquals(Integer.MAX_VALUE, Convert.toInt("2147483647"));
        assertEquals(Integer.MIN_VALUE, Convert.toInt("-2147483648"));
        assertEquals(Long.MAX_VALUE, Convert.toLong("9223372036854775807"));
        assertEquals(Long.MIN_VALUE, Convert.toLong("-9223372036854775808"));
        assertEquals(7, Convert.toInt(" +007 "));
        assertEquals(0, Convert.toInt("-0"));
        for (Function<String, Number> conversion :
                List.<Function<String, Number>>of(Convert::toByte, Convert::toShort, Convert::toInt, Convert::toLong)) {
            assertTrue(refusal(conversion, "9223372036854775808").startsWith("is too large"), "too large");
            assertTrue(refusal(conversion, "-9223372036854775809").startsWith("is too small"), "too small");
            assertTrue(refusal(conversion, "99999999999999999999999").startsWith("is too large"), "far too large");
        }
        assertEquals("is too large: it must be between -128 and 127", refusal(Convert::toByte, "128"));
        assertEquals("is too small: it must be between -128 and 127", refusal(Convert::toByte, "-129"));
        assertEquals(
                "is too large: it must be between -2147483648 and 2147483647", refusal(Convert::toInt, "2147483648"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+", "1.0", "1e3", "0x10", "1_000", "1,000", "١٢", "12a", "a12", "--1", "1 2", "８"})
    void whatIsNoWholeNumberIsRefused(String text) {
        assertTrue(refusal(Convert::toInt, text).startsWith("must be a whole number"), text);
        assertTrue(refusal(Decimals::toBigInteger, text).startsWith("must be a whole number"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80a | write the number alone: 80",
                "-80a | write the number alone: -80",
                "0x | write the number alone: 0",
                "0x0 | write it in decimal",
                "0xg | write the number alone: 0",
                "9,999 | write it without separators: 9999",
                "123,000 | write it without separators: 123000",
                "-10,000 | write it without separators: -10000",
                ".5 | write it without a fraction",
                "1,5 | write it without a fraction",
                "1E3 | write it in full, without an exponent",
                "1_000 | write it without separators: 1000",
                "1,000,000 | write it without separators: 1000000",
                "0x1F | write it in decimal",
                "0b10 | write it in decimal",
                "-0o17 | write it in decimal",
                "0 bytes | write a number without a unit",
                "2h | write a number without a unit",
                "30 Seconds | write a number without a unit",
                "54 32 | write one number alone",
                "1.5 | write it without a fraction",
                "1e3 | write it in full, without an exponent",
                "١٢ | write it with the digits 0 to 9",
                "−5 | write the sign as -",
            })
    void aNumberThatIsNearlyOneIsAdvised(String text, String advice) {
        assertEquals("must be a whole number, such as 8080 or -1; " + advice, refusal(Convert::toInt, text));
    }

    @Test
    void numbersWithAFractionAreReadStrictly() {
        assertEquals(0.1f, Decimals.toFloat("0.1"));
        assertEquals(1e-3, Decimals.toDouble("1e-3"));
        assertEquals(-.5, Decimals.toDouble("-.5"));
        assertEquals(5.0, Decimals.toDouble("5."));
        assertEquals(0.0, Decimals.toDouble("0e5"));
        assertEquals(0.0, Decimals.toDouble("0.0"));
        assertEquals(0.0f, Decimals.toFloat("00"));
        assertEquals(0.0, Decimals.toDouble("0E-9"));
        assertEquals(1e3, Decimals.toDouble("1.e+3"));
        assertEquals(new BigDecimal("0.10"), Decimals.toBigDecimal("0.10"));
        assertEquals(
                new BigInteger("-123456789012345678901234567890"),
                Decimals.toBigInteger("-123456789012345678901234567890"));
        for (String text : List.of(
                "",
                ".",
                "NaN",
                "Infinity",
                "1.5f",
                "0x1p3",
                "1,5",
                "1e",
                "1e+",
                "e5",
                "e",
                "1.2.3",
                "1 000",
                "-",
                "-.",
                "+.",
                "-e5",
                "1e5x")) {
            assertTrue(refusal(Decimals::toDouble, text).startsWith("must be a number"), text);
            assertTrue(refusal(Decimals::toFloat, text).startsWith("must be a number"), text);
            assertTrue(refusal(Decimals::toBigDecimal, text).startsWith("must be a number"), text);
        }
        assertTrue(refusal(Decimals::toFloat, "1e39").startsWith("is too large"), "float");
        assertTrue(refusal(Decimals::toDouble, "-1e309").startsWith("is too small"), "double");
        assertTrue(refusal(Decimals::toDouble, "1e-400").startsWith("is too near to zero"), "double");
        assertTrue(refusal(Decimals::toDouble, "9E-400").startsWith("is too near to zero"), "double");
        assertTrue(refusal(Decimals::toFloat, "1e-50").startsWith("is too near to zero"), "float");
        assertTrue(refusal(Decimals::toFloat, "-1e39").startsWith("is too small"), "float");
        assertTrue(refusal(Decimals::toDouble, "1e309").startsWith("is too large"), "double");
        assertEquals("has an exponent that is out of range", refusal(Decimals::toBigDecimal, "1e99999999999"));
        String said = "is too long: a number has at most 10,000 characters";
        assertEquals(said, refusal(Decimals::toBigDecimal, "1" + "0".repeat(10_000)));
        assertEquals(said, refusal(Decimals::toBigInteger, "1" + "0".repeat(1 << 20)));
        assertEquals(
                10_000,
                Decimals.toBigInteger("1" + "0".repeat(9_999)).toString().length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | write the fraction after a point",
                "-1,5 | write the fraction after a point",
                "1,500 | write it without separators: 1500",
                "1.5f | write the number alone",
                "1.2.3 | write the number alone",
                "0x1p3 | write it in decimal",
                "１.5 | write it with the digits 0 to 9",
                "−.5 | write the sign as -",
            })
    void aFractionThatIsNearlyOneIsAdvised(String text, String advice) {
        assertEquals("must be a number, such as 0.25 or 1e-3; " + advice, refusal(Decimals::toDouble, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NaN", "five", ",5"})
    void nothingIsAdvisedWhereNoNumberWasMeant(String text) {
        assertEquals("must be a number, such as 0.25 or 1e-3", refusal(Decimals::toDouble, text));
        assertEquals("must be a whole number, such as 8080 or -1", refusal(Convert::toInt, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", " True ", "1", "yes", "YES", "on"})
    void theWordsForTrue(String text) {
        assertTrue(Convert.toBoolean(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "0", "no", "off", "OFF "})
    void theWordsForFalse(String text) {
        assertFalse(Convert.toBoolean(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "ture, did you mean true?",
        "y, write true",
        "disabled, write false",
        "flase, did you mean false?",
        "none, write false"
    })
    void anyOtherWordIsNeverFalseInSilence(String text, String advice) {
        assertEquals("must be true or false (or 1, 0, yes, no, on, off); " + advice, refusal(Convert::toBoolean, text));
    }

    @Test
    void oneCharacterIsAChar() {
        assertEquals(';', Convert.toChar(";"));
        assertEquals(' ', Convert.toChar(" "));
        assertEquals('x', Convert.toChar(" x "));
        assertEquals("must be one character", refusal(Convert::toChar, "ab"));
        assertTrue(refusal(Convert::toChar, "😀").contains("U+FFFF"), "beyond");
    }

    @ParameterizedTest
    @CsvSource({
        "Fast-One, fast_one",
        "FAST_ONE, fast_one",
        "' x ', x",
        "plain, plain",
        "É, é",
        "a-Z, a_z",
        "A, a",
        "Z, z",
        "-, _"
    })
    void wordsAreFolded(String text, String folded) {
        assertEquals(folded, Convert.fold(text));
    }

    @Test
    void aWordWithNothingToFoldIsTheSameText() {
        String word = "plain_1";
        assertSame(word, Convert.fold(word));
    }

    @Test
    void aWordThatIsNotOnTheListGetsTheListAndTheNearest() {
        assertEquals(
                "must be one of local, s3 or google-cloud; did you mean google-cloud?",
                refusal(
                        text -> {
                            throw Convert.unknown(text, "local", "s3", "google-cloud");
                        },
                        "google_clod"));
        assertEquals(
                "must be local or s3",
                refusal(
                        text -> {
                            throw Convert.unknown(text, "local", "s3");
                        },
                        "ftp-server"));
        assertEquals(
                "has no value that is accepted; remove the variable",
                refusal(
                        text -> {
                            throw Convert.unknown(text);
                        },
                        "local"));
    }

    @ParameterizedTest
    @CsvSource({
        "500ms, PT0.5S",
        "30s, PT30S",
        "5m, PT5M",
        "1h30m, PT1H30M",
        "2d, PT48H",
        "1d2h3m4s5ms6us7ns, PT26H3M4.005006007S",
        "10µs, PT0.00001S",
        "0s, PT0S",
        "0, PT0S",
        "-5s, PT-5S",
        "PT30S, PT30S",
        "pt1h, PT1H",
        "P1DT2H, PT26H",
        "PT-1.5S, PT-1.5S",
        "-PT5M, PT-5M",
        "PT0.123456789S, PT0.123456789S",
        "+5s, PT5S",
        "' 5s ', PT5S"
    })
    void durationsAreReadInBothForms(String text, String iso) {
        assertEquals(Duration.parse(iso), Convert.toDuration(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | must have a unit, such as 500ms, 30s, 5m, 1h30m or 2d; write 30s for 30 seconds, or 30ms for milliseconds",
                "1 | must have a unit, such as 500ms, 30s, 5m, 1h30m or 2d; write 1s for 1 second, or 1ms for milliseconds",
                "-5 | must have a unit, such as 500ms, 30s, 5m, 1h30m or 2d; write -5s for -5 seconds, or -5ms for milliseconds",
                "5 minutes | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 5m",
                "1.5h | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1h30m",
                "30S | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 30s",
                "5m1h | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1h5m",
                "2 weeks | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 14d",
                "3w 1day 4 hrs | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 22d4h",
                "1 hour, 5 mins | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1h5m",
                "10 secs | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 10s",
                "7 millis | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 7ms",
                "8 micros | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 8us",
                "9 nanos | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 9ns",
                "-1.5d | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write -1d12h",
                "0.5 ms | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 500us",
                ".5h | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1y | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "0 minutes | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1234567890123 hours | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "5m3 | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1 hour | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1h",
                "60 mins | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1h",
                "1 nanos | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1ns",
                "1 nanos 1 day | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1d1ns",
                "123456789012 nanoseconds | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 2m3s456ms789us12ns",
                "106751 days | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 106751d",
                "106752 days | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "300000 days | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1.5ns | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "-0 minutes | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "- | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "+ | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "'' | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "PT | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "P1DT | must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "9999999999999999999d | is a duration that is out of range: it must fit 64 bits of seconds",
            })
    void whatIsNoDurationIsRefusedWithAdvice(String text, String said) {
        assertEquals(said, refusal(Convert::toDuration, text));
    }

    @Test
    void isoDurationsAreReadAsTheJdkReadsThem() {
        Random random = new Random(1);
        String alphabet = "PTDHMS-+.,0123456789";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder("P");
            for (int j = random.nextInt(10); j >= 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(jdk(text.toString()), ours(text.toString()), text.toString());
        }
    }

    private static String jdk(String text) {
        try {
            return Duration.parse(text).toString();
        } catch (DateTimeParseException refused) {
            return "refused";
        }
    }

    private static String ours(String text) {
        try {
            return Convert.toDuration(text).toString();
        } catch (MalformedException refused) {
            return "refused";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/path?x=y#z",
                "postgresql://user:pass@db:5432/shop",
                "redis://redis:6379/0",
                "mongodb://a:1,b:2/x",
                "urn:isbn:1",
                "mailto:ops@example.com",
                "relative/path",
                "jdbc:h2:mem:x",
                "https://user:p%40ss@example.com",
                "http://[::1]:80/",
                "https://example.com:65535",
                "https://example.com:065535",
                "https://example.com:0",
                "redis://:6379",
                "redis://:password@redis:6379/0",
                "https://b\u00fc\u00df.example/\u00e9",
                "https://example.com/%C3%a9%0F%f0%99"
            })
    void urisAreTakenAsTheyAre(String text) {
        assertEquals(URI.create(text), Convert.toUri(" " + text + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "https://example.com/a b", "https://exa mple.com", "https://user:p@ss@example.com", "http://",
                "https:example.com", "https://example.com:99999", "https://example.com:port", "://x",
                        "https://u:p#x@h/",
                "https://example.com/%zz"
            })
    void whatNoClientCanOpenIsRefused(String text) {
        assertTrue(refusal(Convert::toUri, text).startsWith("must be a URI"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http:// | must be a URI with a host after ://",
                "http:// x | must be a URI: character 8 cannot be part of a host; remove the space",
                "https://b at | must be a URI: character 10 cannot be part of a host; remove the space",
                "https://b\u00a0at | must be a URI: character 10 cannot be part of a host; remove it",
                "https://b/a t | must be a URI: character 12 must be percent-encoded; write %20 for the space, or remove it",
                "https://b/a\u2028t | must be a URI: character 12 must be percent-encoded; percent-encode its bytes in UTF-8, or remove it",
                "https://b/a[0] | must be a URI: character 12 must be percent-encoded; write %5B for it, or remove it",
                "\"https://b.at\" | must be a URI: character 1 cannot be part of a scheme; remove it",
                "h ttp://x | must be a URI: character 2 cannot be part of a scheme; remove the space",
                "h ttp:x | must be a URI: character 2 cannot be part of a scheme; remove the space",
                "h%20ttp:x | must be a URI: character 2 cannot be part of a scheme; remove it",
                "h%ttp:x | must be a URI: character 2 cannot be part of a scheme; remove it",
                "ht_tp://x y | must be a URI: character 3 cannot be part of a scheme; remove it",
                "h\u00e4ttp://x | must be a URI: character 2 cannot be part of a scheme; remove it",
                "9http://x | must be a URI: character 1 cannot begin a scheme; remove it",
                "a b/c:d | must be a URI: character 2 must be percent-encoded; write %20 for the space, or remove it",
                "a b?c:d | must be a URI: character 2 must be percent-encoded; write %20 for the space, or remove it",
                "a b#c:d | must be a URI: character 2 must be percent-encoded; write %20 for the space, or remove it",
                "http:a b | must be a URI: character 7 must be percent-encoded; write %20 for the space, or remove it",
                "127.0.0.1:5432 | must be a URI that begins with a scheme, such as https://;"
                        + " write the scheme and :// before it, such as https:// or postgresql://",
                "db_1:5432 | must be a URI that begins with a scheme, such as https://;"
                        + " write the scheme and :// before it, such as https:// or postgresql://",
                "http://[::1/ | must be a URI, such as https://app.example.com/",
                "https:example.com | must be a URI with a host after https://",
                "https://:443/ | must be a URI with a host after https://",
                "https://user@/ | must be a URI with a host after https://",
                "https://:/ | must be a URI with a host after https://",
                "ws://:1 | must be a URI with a host after ws://",
                "http://, | must be a URI with a host after http://",
                "http://a:1,:2/ | must be a URI with a host after http://",
                "https://example.com:port | must be a URI whose port is a number from 0 to 65535",
                "https://u@h:port/ | must be a URI whose port is a number from 0 to 65535",
                "redis://:99999/ | must be a URI whose port is a number from 0 to 65535",
                "redis://h:65536 | must be a URI whose port is a number from 0 to 65535",
                "http: | must be a URI, such as https://app.example.com/",
                "az: | must be a URI, such as https://app.example.com/",
                "AZ: | must be a URI, such as https://app.example.com/",
                "a09+-.z: | must be a URI, such as https://app.example.com/",
                "9a: | must be a URI that begins with a scheme, such as https://;"
                        + " write the scheme and :// before it, such as https:// or postgresql://",
                "[x | must be a URI: character 1 must be percent-encoded; write %5B for it, or remove it",
                "/a:b[c] | must be a URI: character 5 must be percent-encoded; write %5B for it, or remove it",
                "a/b:[c] | must be a URI: character 5 must be percent-encoded; write %5B for it, or remove it",
                "a-b://h-i/c d | must be a URI: character 12 must be percent-encoded; write %20 for the space, or remove it",
                "://x y | must be a URI: character 5 cannot be part of a host; remove the space",
                "https://^u@h/ | must be a URI; a character of its user name or password must be percent-encoded; percent-encode it in the user name or"
                        + " password (@ is %40, : is %3A, / is %2F, # is %23, ? is %3F, % is %25)",
                "https://b\u00fc.at/\u00e9 x | must be a URI: character 16 must be percent-encoded; write %20 for the space, or remove it",
                "https://h/\u0085x | must be a URI: character 11 must be percent-encoded; percent-encode its bytes in UTF-8, or remove it",
                "https://h/\u0001x | must be a URI: character 11 must be percent-encoded; write %01 for it, or remove it",
                "https://h/\u0010x | must be a URI: character 11 must be percent-encoded; write %10 for it, or remove it",
                "https://h/\u007fx | must be a URI: character 11 must be percent-encoded; write %7F for it, or remove it",
                "https://h/%41%4 | must be a URI: two hexadecimal digits must follow the % that is character 14; write %25 for %",
                "https://h/%4 | must be a URI: two hexadecimal digits must follow the % that is character 11; write %25 for %",
                "https://h/% | must be a URI: two hexadecimal digits must follow the % that is character 11; write %25 for %",
                "https://h/%4g | must be a URI: two hexadecimal digits must follow the % that is character 11; write %25 for %",
                "https://h/%g4 | must be a URI: two hexadecimal digits must follow the % that is character 11; write %25 for %",
                "https://h/%4\u0664 | must be a URI: two hexadecimal digits must follow the % that is character 11; write %25 for %",
                "https://h/%41 b | must be a URI: character 14 must be percent-encoded; write %20 for the space, or remove it",
                "https://h/%zz | must be a URI: two hexadecimal digits must follow the % that is character 11; write %25 for %",
                "https://h/a^b | must be a URI: character 12 must be percent-encoded; write %5E for it, or remove it",
                "sentinel://:pw@a:1;sentinel://:pw@b:1 | must be one URI; it holds several; write one of them",
                "://x | must be a URI that begins with a scheme, such as https://;"
                        + " write the scheme and :// before it, such as https:// or postgresql://",
                "https://u:p^q@h/ | must be a URI; a character of its user name or password must be percent-encoded; percent-encode it in the user name or"
                        + " password (@ is %40, : is %3A, / is %2F, # is %23, ? is %3F, % is %25)",
                "https://u:p/q@h | must be a URI; a character of its user name or password divides it in the wrong place;"
                        + " percent-encode it in the user name or password (@ is %40, : is %3A, / is %2F, # is %23, ? is %3F, % is"
                        + " %25)",
            })
    void whatIsWrongWithAUriIsSaid(String text, String said) {
        assertEquals(said, refusal(Convert::toUri, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10mib | write 10MiB",
                "10kib | write 10KiB",
                "10k | write 10kB (powers of 1000) or 10KiB (powers of 1024)",
                "10KB | write 10kB (powers of 1000) or 10KiB (powers of 1024)",
                "10 GB | write 10GB (powers of 1000) or 10GiB (powers of 1024)",
                "10 | ",
                "1.5GB | write it without a fraction, in a smaller unit",
                "-5MB | write a size that is not negative",
                "10bytes | write 10B",
                "10 b | write 10B"
            })
    void aSizeThatIsNearlyOneIsAdvised(String text, String advice) {
        if (advice == null || advice.isBlank()) {
            assertEquals(10, DataSize.parse(text).toBytes());
        } else {
            assertEquals(
                    "must be a size, such as 512B, 10kB, 10MB, 10KiB or 10MiB; " + advice,
                    refusal(DataSize::parse, text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1'000 | write it without separators: 1000",
                "1 000 | write it without separators: 1000",
                "12_34 | write one number alone",
                "1_000,000 | write one number alone",
                "1000_000 | write one number alone",
                "5-6 | write one number alone",
                "1–2 | write the sign as -"
            })
    void separatorsAreToldFromOtherMarks(String text, String advice) {
        assertEquals("must be a whole number, such as 8080 or -1; " + advice, refusal(Convert::toInt, text));
    }

    @Test
    void aPasswordThatIsNotEncodedIsExplained() {
        assertTrue(refusal(Convert::toUri, "https://user:p@ss@example.com").contains("percent-encode it"), "at sign");
        assertFalse(refusal(Convert::toUri, "https://user:p@ss@example.com").contains("p@ss"), "the password is shown");
    }

    @Test
    void urlsNeedASchemeThatJavaCanOpen() {
        assertEquals("https://example.com/", Urls.toUrl("https://example.com/").toString());
        assertTrue(refusal(Urls::toUrl, "redis://x").startsWith("must be a URL"), "redis");
        assertTrue(refusal(Urls::toUrl, "relative").startsWith("must be a URL"), "relative");
        assertEquals(
                "must be a URL: character 2 cannot be part of a scheme; remove the space",
                refusal(Urls::toUrl, "f obo://x"));
        assertEquals(
                "must be a URL that begins with a scheme, such as https://;"
                        + " write the scheme and :// before it, such as https:// or ftp://",
                refusal(Urls::toUrl, "127.0.0.1:80"));
        assertEquals("must be a URL with a host after https://", refusal(Urls::toUrl, "https:x"));
        assertEquals(
                "must be one URL; it holds several; write one of them", refusal(Urls::toUrl, "http://a:1;http://b:1"));
        assertFalse(refusal(Urls::toUrl, "https://u:p/q@h").contains("URI"), "URI");
    }

    @Test
    void pathsAreTakenAsTheyAreAndAHomeDirectoryIsRefused() {
        assertEquals(Path.of("/srv/../x"), Convert.toPath(" /srv/../x "));
        assertEquals(Path.of("data"), Convert.toPath("data"));
        assertTrue(refusal(Convert::toPath, "~/x").contains("only a shell"), "home");
        assertTrue(refusal(Convert::toPath, "~\\x").contains("only a shell"), "home");
        assertTrue(refusal(Convert::toPath, "~").contains("only a shell"), "home");
        String ofAUser = "must not start with ~ and a name: only a shell reads them as the home directory of a user;"
                + " write the directory in full, or ./ before the ~ that begins the name of a file";
        for (String path : List.of("~root", "~root/x", "~root\\x", "~a_1-b.c", "~1/x", "~\u00e9")) {
            assertEquals(ofAUser, refusal(Convert::toPath, path), path);
            assertEquals(Path.of("./" + path), Convert.toPath("./" + path));
        }
        for (String path : List.of("~$letter.odt", "~a b", "~~", "~a~/x", "x~", "a/~b")) {
            assertEquals(Path.of(path), Convert.toPath(path));
        }
        assertTrue(refusal(Convert::toPath, "file:///x").contains("not a URL"), "URL");
        assertEquals("must be a path", refusal(Convert::toPath, "a\0b"));
        assertEquals("must be a path", refusal(Convert::toPath, " "));
    }

    @Test
    void listsArePartedStrippedAndCleaned() {
        assertArrayEquals(new String[] {"a", "b", "c"}, Convert.split(" a, b ,,c,", ","));
        assertArrayEquals(new String[] {"a,b", "c"}, Convert.split("a\\,b,c", ","));
        assertArrayEquals(new String[] {"a\\b"}, Convert.split("a\\b", ","));
        assertArrayEquals(new String[] {"a", "b"}, Convert.split("a; b", ";"));
        assertArrayEquals(new String[] {"a", "b"}, Convert.split("a::b", "::"));
        assertArrayEquals(new String[0], Convert.split(" , ,", ","));
        assertArrayEquals(
                new String[] {"1", "2", "3", "4", "5", "6", "7", "8", "9"}, Convert.split("1,2,3,4,5,6,7,8,9", ","));
        assertArrayEquals(new String[] {"a", "1", "b", "2=3", "c", ""}, Convert.entries("a=1, b = 2=3 ,c=", ","));
        assertArrayEquals(new String[] {"a", "1", "b", "2:3"}, Convert.entries("a:1; b : 2:3", ";", ":"));
        assertArrayEquals(new String[] {"a", "1"}, Convert.entries("a -> 1", ",", "->"));
        assertEquals("a", Convert.entryName(" a = 1=2", ","));
        assertEquals("1=2", Convert.entryValue(" a = 1=2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | = | write a name and = before it, or \\; instead of ; where it belongs to the value before it",
                ":1 | = | write a name and = before it, or \\; instead of ; where it belongs to the value before it",
                "https://b/ | = | write a name and = before it, or \\; instead of ; where it belongs to the value before it",
                "=1 | = | write a name before the =",
                "a:1 | = | write = in place of the first :",
                "a : 1:2 | = | write = in place of the first :",
                "a= 1 | : | write : in place of the first =",
                "a:1 | -> | write -> in place of the first :",
            })
    void anEntryThatIsNoneIsAdvised(String text, String keySeparator, String advice) {
        String said = "must be entries of a name, " + keySeparator + " and a value, such as a" + keySeparator + "1;b"
                + keySeparator + "2; " + advice;
        assertEquals(said, refusal(each -> Convert.entries(each, ";", keySeparator), text));
    }

    @Test
    void aDecimalCommaIsNotToBeEscaped() {
        assertEquals(
                "must be entries of a name, = and a value, such as a=1,b=2; write a point in place of the comma of a number,"
                        + " or a name and = before it",
                refusal(text -> Convert.entries(text, ","), "EUR=0,04"));
    }

    @Test
    void anEntryThatComesTwiceIsNamed() {
        String said = "must not have two entries of the same name; remove one of the two a";
        assertEquals(said, refusal(text -> Convert.entries(text, ","), "a=1,b=2, a =3"));
        assertEquals(
                said,
                refusal(
                        name -> {
                            throw Convert.entryTwice(name);
                        },
                        "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "512, 512",
        "512B, 512",
        "10kB, 10000",
        "10MB, 10000000",
        "10KiB, 10240",
        "10MiB, 10485760",
        "1GB, 1000000000",
        "1GiB, 1073741824",
        "7EiB, 8070450532247928832",
        "9223372036854775807, 9223372036854775807",
        "1TB, 1000000000000",
        "1TiB, 1099511627776",
        "1PB, 1000000000000000",
        "1PiB, 1125899906842624",
        "9EB, 9000000000000000000"
    })
    void sizesAreReadInBothPowers(String text, long bytes) {
        assertEquals(bytes, DataSize.parse(text).toBytes());
        assertEquals(bytes, DataSize.parse(DataSize.ofBytes(bytes).toString()).toBytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MB",
                "10mb",
                "10M",
                "10 MB",
                "1.5MB",
                "-1",
                "10kiB",
                "10XB",
                "8EiB",
                "9223372036854775808",
                "10MBB"
            })
    void whatIsNoSizeIsRefused(String text) {
        assertTrue(refusal(DataSize::parse, text).matches("(?s)(must be a size|is too large).*"), text);
    }

    @Test
    void sizesAreComparedByTheirBytes() {
        assertEquals(DataSize.parse("1000kB"), DataSize.parse("1MB"));
        assertEquals(DataSize.parse("1MB").hashCode(), DataSize.parse("1000kB").hashCode());
        assertTrue(DataSize.parse("1MiB").compareTo(DataSize.parse("1MB")) > 0, "MiB is greater");
        assertTrue(
                refusal(DataSize::parse, "10mb").endsWith("; write 10MB (powers of 1000) or 10MiB (powers of 1024)"),
                "advice");
        assertTrue(refusal(DataSize::parse, "\u0663").endsWith("; write it with the digits 0 to 9"), "other digits");
        assertTrue(
                refusal(DataSize::parse, "1\u0663 mb").endsWith("; write it with the digits 0 to 9"), "other digits");
        assertThrows(IllegalArgumentException.class, () -> DataSize.ofBytes(-1));
    }
}
