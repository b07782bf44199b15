package dev.seaworthy.runtime.convert;

import dev.seaworthy.runtime.MalformedException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** What is said of a text that is not a duration. Loaded only when there is one. */
final class MalformedDuration {
    private static final String[] UNITS = {"ns", "us", "ms", "s", "m", "h", "d"};
    private static final long[] NANOS = {
        1, 1_000, 1_000_000, 1_000_000_000, 60_000_000_000L, 3_600_000_000_000L, 86_400_000_000_000L
    };

    private MalformedDuration() {}

    static RuntimeException outOfRange() {
        return new MalformedException("is a duration that is out of range: it must fit 64 bits of seconds");
    }

    static RuntimeException of(String text) {
        int start = Numbers.startOfDigits(text);
        if (start < text.length() && Decimals.digits(text, start) == text.length()) {
            return new MalformedException(
                    "must have a unit, such as 500ms, 30s, 5m, 1h30m or 2d",
                    "write " + text + "s for " + text + (text.equals("1") ? " second" : " seconds") + ", or " + text
                            + "ms for milliseconds");
        }
        String meant = meant(text, start);
        return new MalformedException(
                "must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                meant.isEmpty() ? "" : "write " + meant);
    }

    /** The short form of what a person wrote in another one: upper case, spaces, words, fractions, weeks. */
    private static String meant(String text, int start) {
        long nanos = 0;
        int i = start;
        while (i < text.length()) {
            int end = Decimals.digits(text, i);
            if (end < text.length() && text.charAt(end) == '.') {
                end = Decimals.digits(text, end + 1);
            }
            int word = end;
            while (word < text.length() && text.charAt(word) == ' ') {
                word++;
            }
            int after = word;
            while (after < text.length() && Character.isLetter(text.charAt(after))) {
                after++;
            }
            long unit = nanos(text.substring(word, after));
            if (end == i || end - i > 12 || unit == 0 || text.charAt(i) == '.') {
                return "";
            }
            nanos += new BigDecimal(text.substring(i, end))
                    .multiply(BigDecimal.valueOf(unit))
                    .longValue();
            i = after;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
                i++;
            }
        }
        return nanos <= 0 ? "" : text.substring(0, start) + written(Duration.ofNanos(nanos));
    }

    private static long nanos(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ns", "nanos", "nanosecond", "nanoseconds" -> NANOS[0];
            case "us", "\u00b5s", "\u03bcs", "micros", "microsecond", "microseconds" -> NANOS[1];
            case "ms", "msec", "millis", "millisecond", "milliseconds" -> NANOS[2];
            case "s", "sec", "secs", "second", "seconds" -> NANOS[3];
            case "m", "min", "mins", "minute", "minutes" -> NANOS[4];
            case "h", "hr", "hrs", "hour", "hours" -> NANOS[5];
            case "d", "day", "days" -> NANOS[6];
            case "w", "week", "weeks" -> 7 * NANOS[6];
            default -> 0;
        };
    }

    /** The short form of a duration that is greater than zero. */
    private static String written(Duration duration) {
        StringBuilder text = new StringBuilder();
        long left = duration.toNanos();
        for (int unit = NANOS.length - 1; unit >= 0; unit--) {
            if (left >= NANOS[unit]) {
                text.append(left / NANOS[unit]).append(UNITS[unit]);
                left %= NANOS[unit];
            }
        }
        return text.toString();
    }
}
