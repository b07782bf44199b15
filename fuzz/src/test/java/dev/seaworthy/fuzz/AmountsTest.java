package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Units;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a number, a duration and a size: what regular expressions and the JDK make of it is what is read, and no more. */
class AmountsTest {
    private static final int MOST_CHARACTERS = 10_000;
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern ISO = Pattern.compile("[+-]?[pP].*", Pattern.DOTALL);
    private static final Pattern UNITS = Pattern.compile(
            "([+-]?)(?=.)(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?(?:([0-9]+)[uµμ]s)?(?:([0-9]+)ns)?");
    private static final long[] NANOSECONDS = {
        86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L, 1L
    };
    private static final Pattern SIZE = Pattern.compile("([0-9]+)(?:B|([kKMGTPE])B|([KMGTPE])iB)?");
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    static List<Arguments> seeds() throws IOException {
        return Seeds.of(Seeds.literals("runtime/src/test/java/dev/seaworthy/runtime/load/convert/ConvertTest.java"));
    }

    @MethodSource("seeds")
    @DictionaryEntries({"9223372036854775807", "9223372036854775808", "EiB", "kB", "µs", "PT", "e-", "1.17549435E-38f"})
    @FuzzTest(maxExecutions = 5_000)
    void isWhatTheJdkMakesOfIt(@NotNull String text) {
        assertWhole(text, Byte.MIN_VALUE, Byte.MAX_VALUE, Convert::toByte);
        assertWhole(text, Short.MIN_VALUE, Short.MAX_VALUE, Convert::toShort);
        assertWhole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, Convert::toInt);
        assertWhole(text, Long.MIN_VALUE, Long.MAX_VALUE, Convert::toLong);
        String stripped = text.strip();
        assertEquals(whole(stripped), read(text, Decimals::toBigInteger), text);
        assertDecimals(text, stripped);
        assertDurations(text, stripped);
        assertSizes(text, stripped);
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (MalformedException refused) {
            assertTrue(String.valueOf(refused.getMessage()).length() < 400, refused::toString);
            return Optional.empty();
        }
    }

    private static Optional<BigInteger> whole(String text) {
        return WHOLE.matcher(text).matches() && text.length() <= MOST_CHARACTERS
                ? Optional.of(new BigInteger(text))
                : Optional.empty();
    }

    private static void assertWhole(String text, long least, long most, Function<String, ? extends Number> reader) {
        Optional<Long> expected = whole(text.strip())
                .filter(number -> number.compareTo(BigInteger.valueOf(least)) >= 0
                        && number.compareTo(BigInteger.valueOf(most)) <= 0)
                .map(BigInteger::longValue);
        assertEquals(expected, read(text, reader).map(Number::longValue), text);
    }

    private static void assertDecimals(String text, String stripped) {
        boolean isDecimal = DECIMAL.matcher(stripped).matches();
        Optional<BigDecimal> amount = Optional.empty();
        if (isDecimal) {
            try {
                amount = Optional.of(new BigDecimal(stripped));
            } catch (NumberFormatException exponent) {
                amount = Optional.empty();
            }
        }
        assertEquals(amount, read(text, Decimals::toBigDecimal), text);
        boolean isZero = isDecimal && new BigDecimal(stripped.split("[eE]", 2)[0]).signum() == 0;
        Optional<Double> exact = isDecimal ? Optional.of(Double.parseDouble(stripped)) : Optional.empty();
        assertEquals(
                exact.filter(value -> Double.isFinite(value) && (value != 0 || isZero)),
                read(text, Decimals::toDouble),
                text);
        Optional<Float> nearest = isDecimal ? Optional.of(Float.parseFloat(stripped)) : Optional.empty();
        assertEquals(
                nearest.filter(value -> Float.isFinite(value) && (value != 0 || isZero)),
                read(text, Decimals::toFloat),
                text);
    }

    private static void assertDurations(String text, String stripped) {
        Optional<Duration> expected = ISO.matcher(stripped).matches() ? iso(stripped) : units(stripped);
        if (stripped.equals("0")) {
            expected = Optional.of(Duration.ZERO);
        }
        Optional<Duration> read = read(text, Convert::toDuration);
        assertEquals(expected, read, text);
        read.ifPresent(duration -> assertEquals(duration, Convert.toDuration(duration.toString()), text));
        boolean isNumber = WHOLE.matcher(stripped).matches();
        for (String unit : List.of("ns", "us", "ms", "s", "m", "h", "d")) {
            assertEquals(
                    isNumber ? units(stripped + unit) : expected,
                    read(text, each -> Units.toDuration(each, unit)),
                    text + " as " + unit);
        }
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> units(String text) {
        Matcher units = UNITS.matcher(text);
        if (!units.matches()) {
            return Optional.empty();
        }
        BigInteger sum = BigInteger.ZERO;
        boolean fits = true;
        for (int i = 0; i < NANOSECONDS.length; i++) {
            String count = units.group(i + 2);
            if (count != null) {
                BigInteger number = new BigInteger(units.group(1).equals("-") ? "-" + count : count);
                fits &= number.bitLength() < Long.SIZE;
                sum = sum.add(number.multiply(BigInteger.valueOf(NANOSECONDS[i])));
            }
        }
        BigInteger nanoseconds = sum.mod(BILLION);
        BigInteger seconds = sum.subtract(nanoseconds).divide(BILLION);
        return fits && seconds.bitLength() < Long.SIZE
                ? Optional.of(Duration.ofSeconds(seconds.longValue(), nanoseconds.longValue()))
                : Optional.empty();
    }

    private static void assertSizes(String text, String stripped) {
        Optional<Long> expected = size(stripped);
        Optional<DataSize> read = read(text, DataSize::parse);
        assertEquals(expected, read.map(DataSize::toBytes), text);
        read.ifPresent(size -> assertEquals(size, DataSize.parse(size.toString()), text));
        boolean isNumber = stripped.matches("[0-9]+");
        for (String unit : List.of("B", "kB", "MiB", "EB")) {
            assertEquals(
                    isNumber ? size(stripped + unit) : expected,
                    read(text, each -> Units.toDataSize(each, unit)).map(DataSize::toBytes),
                    text + " as " + unit);
        }
        boolean hasLetter = stripped.matches("[0-9]+[kmgtpeKMGTPE]");
        String letter = hasLetter ? stripped.substring(stripped.length() - 1).toUpperCase(java.util.Locale.ROOT) : "";
        String number = stripped.substring(0, Math.max(0, stripped.length() - 1));
        for (Map.Entry<String, String> powers :
                Map.of("1024", "iB", "1000", "B").entrySet()) {
            assertEquals(
                    hasLetter ? size(number + letter + powers.getValue()) : expected,
                    read(text, each -> Units.toDataSize(each, powers.getKey())).map(DataSize::toBytes),
                    text + " in powers of " + powers.getKey());
        }
    }

    private static Optional<Long> size(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            return Optional.empty();
        }
        BigInteger unit = BigInteger.ONE;
        if (size.group(2) != null) {
            unit = BigInteger.valueOf(1000).pow("KMGTPE".indexOf(size.group(2).replace('k', 'K')) + 1);
        } else if (size.group(3) != null) {
            unit = BigInteger.valueOf(1024).pow("KMGTPE".indexOf(size.group(3)) + 1);
        }
        BigInteger bytes = new BigInteger(size.group(1)).multiply(unit);
        return bytes.bitLength() < Long.SIZE ? Optional.of(bytes.longValue()) : Optional.empty();
    }
}
