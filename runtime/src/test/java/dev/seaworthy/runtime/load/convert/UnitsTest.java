package dev.seaworthy.runtime.load.convert;

import static dev.seaworthy.runtime.load.convert.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations and sizes of settings that say what a bare number means. */
class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "30, s, PT30S",
        "' 30 ', s, PT30S",
        "-30, s, PT-30S",
        "+30, ms, PT0.03S",
        "0, d, PT0S",
        "1, ns, PT0.000000001S",
        "1, us, PT0.000001S",
        "5, m, PT5M",
        "5, h, PT5H",
        "2, d, PT48H",
        "5m, s, PT5M",
        "1h30m, s, PT1H30M",
        "PT30S, m, PT30S"
    })
    void aBareNumberIsOneOfTheUnit(String text, String unit, String iso) {
        assertEquals(Duration.parse(iso), Units.toDuration(text, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon | ns | must be a number of nanoseconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | us | must be a number of microseconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | ms | must be a number of milliseconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | m | must be a number of minutes, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | h | must be a number of hours, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "soon | d | must be a number of days, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "'' | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "- | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1.5 | m | must be a number of minutes, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1m30s",
                "-0.5 | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write -500ms",
                "1. | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                ".5 | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                ". | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1h30 | m | must be a number of minutes, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1.5.2 | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "1.5h | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 1h30m",
                "5 minutes | s | must be a number of seconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S; write 5m",
                "0.5 | ns | must be a number of nanoseconds, or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                "9999999999999999999 | s | is a duration that is out of range: it must fit 64 bits of seconds",
                "9999999999999999 | d | is a duration that is out of range: it must fit 64 bits of seconds",
            })
    void whatIsNoDurationIsRefusedWithItsUnit(String text, String unit, String said) {
        assertEquals(said, refusal(each -> Units.toDuration(each, unit), text));
    }

    @ParameterizedTest
    @CsvSource({
        "10, MB, 10000000",
        "' 10 ', MiB, 10485760",
        "10, B, 10",
        "10kB, MB, 10000",
        "10, 1024, 10",
        "10, 1000, 10",
        "1k, 1024, 1024",
        "1k, 1000, 1000",
        "1K, 1000, 1000",
        "2m, 1024, 2097152",
        "2M, 1000, 2000000",
        "2g, 1024, 2147483648",
        "2G, 1000, 2000000000",
        "1t, 1024, 1099511627776",
        "1p, 1000, 1000000000000000",
        "1e, 1000, 1000000000000000000",
        "7E, 1024, 8070450532247928832",
        "1MB, 1024, 1000000",
        "1KiB, 1000, 1024",
        "512B, 1024, 512"
    })
    void aBareNumberAndALetterAreOfTheUnit(String text, String unit, long bytes) {
        assertEquals(bytes, Units.toDataSize(text, unit).toBytes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "large | B | must be a number of bytes, or a size such as 512B, 10MB or 10MiB",
                "large | MB | must be a number of MB, or a size such as 512B, 10MB or 10MiB",
                "1e7 | MB | must be a number of MB, or a size such as 512B, 10MB or 10MiB; write it in full, without an exponent",
                "10m | MB | must be a number of MB, or a size such as 512B, 10MB or 10MiB; write 10MB (powers of 1000) or 10MiB (powers of 1024)",
                "9ek | MB | must be a number of MB, or a size such as 512B, 10MB or 10MiB; write 9EB (powers of 1000)",
                "10ek | MB | must be a number of MB, or a size such as 512B, 10MB or 10MiB",
                "9eb | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write 9EB (powers of 1000)",
                "9eb | 1000 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1000), 10MB or 10MiB;"
                        + " write 9e (powers of 1000)",
                "10eb | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
                "'' | MB | must be a number of MB, or a size such as 512B, 10MB or 10MiB",
                "large | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
                "large | 1000 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1000), 10MB or 10MiB",
                "k | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
                "mb | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
                "'' | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
                "1mb | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write 1m (powers of 1024) or 1MB (powers of 1000)",
                "1Kb | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write 1k (powers of 1024) or 1kB (powers of 1000)",
                "1kb | 1000 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1000), 10MB or 10MiB;"
                        + " write 1k (powers of 1000) or 1KiB (powers of 1024)",
                "12gb | 1000 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1000), 10MB or 10MiB;"
                        + " write 12g (powers of 1000) or 12GiB (powers of 1024)",
                "'512 k' | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write 512k (powers of 1024) or 512kB (powers of 1000)",
                "'512 KB' | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write 512k (powers of 1024) or 512kB (powers of 1000)",
                "1mib | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB; write 1MiB",
                "-1 | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write a size that is not negative",
                "1.5m | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB;"
                        + " write it without a fraction, in a smaller unit",
                "10x | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
                "10xb | 1024 | must be a number of bytes, or a size such as 512k, 512m or 2g (powers of 1024), 10MB or 10MiB",
            })
    void whatIsNoSizeIsRefusedWithItsUnit(String text, String unit, String said) {
        assertEquals(said, refusal(each -> Units.toDataSize(each, unit), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "MB", "1024", "1000"})
    void aSizeThatIsTooLargeSaysSo(String unit) {
        assertEquals(
                "is too large: at most 9223372036854775807 bytes (8EiB less one) fit",
                refusal(each -> Units.toDataSize(each, unit), "9223372036854775808"));
    }
}
