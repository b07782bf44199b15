package dev.seaworthy.runtime.convert;

import java.time.Duration;

/**
 * Lengths of time. The short form is whole numbers with units, from the greatest unit to the least, each at most once:
 * {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h30m}, {@code 2d}; the units are {@code d} (24 hours), {@code h},
 * {@code m}, {@code s}, {@code ms}, {@code us} or {@code µs}, and {@code ns}. The long form is ISO 8601 as
 * {@link Duration#parse} reads it, {@code PT30S}. Both take a sign in front.
 */
public final class Durations {
    private static final int NANO = 0;
    private static final int MICRO = 1;
    private static final int MILLI = 2;
    private static final int SECOND = 3;
    private static final int MINUTE = 4;
    private static final int HOUR = 5;
    private static final int DAY = 6;
    private static final int NO_UNIT = 7;

    /** How many nanoseconds, microseconds and milliseconds are a second. */
    private static final int[] FRACTIONS = {1_000_000_000, 1_000_000, 1_000};

    /** How many seconds are a second, a minute, an hour and a day. */
    private static final int[] SECONDS = {1, 60, 3_600, 86_400};

    private Durations() {}

    /**
     * Reads a {@link Duration}. A number without a unit is refused: other tools disagree on what it means.
     *
     * @param text the text, stripped before it is read
     * @return the duration, negative when a sign says so
     * @throws dev.seaworthy.runtime.MalformedException when the text is neither form, or does not fit 64 bits of seconds
     */
    public static Duration toDuration(String text) {
        String duration = text.strip();
        int start = Numbers.startOfDigits(duration);
        int sign = start == 1 && duration.charAt(0) == '-' ? -1 : 1;
        try {
            return start < duration.length() && (duration.charAt(start) | 0x20) == 'p'
                    ? iso(duration, start + 1, sign)
                    : units(duration, start, sign);
        } catch (ArithmeticException overflow) {
            throw MalformedDuration.outOfRange();
        }
    }

    private static Duration units(String text, int from, int sign) {
        long seconds = 0;
        long nanos = 0;
        int last = NO_UNIT;
        int i = from;
        do {
            int end = Decimals.digits(text, i);
            int unit = unit(text, end);
            if (end == i || unit >= last) {
                throw MalformedDuration.of(text);
            }
            long count = Math.multiplyExact(negated(text, i, end), -sign);
            if (unit >= SECOND) {
                seconds = Math.addExact(seconds, Math.multiplyExact(count, SECONDS[unit - SECOND]));
            } else {
                seconds = Math.addExact(seconds, count / FRACTIONS[unit]);
                nanos += count % FRACTIONS[unit] * (FRACTIONS[NANO] / FRACTIONS[unit]);
            }
            last = unit;
            i = end + (unit < SECOND ? 2 : 1);
        } while (i < text.length());
        return Duration.ofSeconds(seconds, nanos);
    }

    private static int unit(String text, int at) {
        boolean fraction = at + 1 < text.length() && text.charAt(at + 1) == 's';
        return switch (at < text.length() ? text.charAt(at) : 0) {
            case 'n' -> fraction ? NANO : NO_UNIT;
            // The micro sign, and the Greek letter that looks the same.
            case 'u', '\u00b5', '\u03bc' -> fraction ? MICRO : NO_UNIT;
            case 'm' -> fraction ? MILLI : MINUTE;
            case 's' -> SECOND;
            case 'h' -> HOUR;
            case 'd' -> DAY;
            default -> NO_UNIT;
        };
    }

    /** The number below zero, where there is room for the least one too. */
    private static long negated(String text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = Math.subtractExact(Math.multiplyExact(value, 10), text.charAt(i) - '0');
        }
        return value;
    }

    /** {@code nDTnHnMn.nS}, each part with a sign of its own, in any case, as {@link Duration#parse} has it. */
    private static Duration iso(String text, int from, int sign) {
        long seconds = 0;
        int nanos = 0;
        int last = NO_UNIT;
        boolean time = false;
        boolean empty = true;
        int i = from;
        while (i < text.length()) {
            if (!time && (text.charAt(i) | 0x20) == 't') {
                time = true;
                empty = true;
                i++;
                continue;
            }
            int start = Numbers.startOfDigits(text, i);
            int partSign = start > i && text.charAt(i) == '-' ? -sign : sign;
            int end = Decimals.digits(text, start);
            int fraction = end;
            if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
                fraction = Decimals.digits(text, end + 1);
            }
            int unit = isoUnit(fraction < text.length() ? text.charAt(fraction) | 0x20 : 0, time);
            if (end == start || unit >= last || (fraction > end && unit != SECOND) || fraction > end + 10) {
                throw MalformedDuration.of(text);
            }
            long count = Math.multiplyExact(negated(text, start, end), -partSign);
            seconds = Math.addExact(seconds, Math.multiplyExact(count, SECONDS[unit - SECOND]));
            int value = partSign * (FRACTIONS[NANO] / 10);
            for (int place = end + 1; place < fraction; place++) {
                nanos += (text.charAt(place) - '0') * value;
                value /= 10;
            }
            last = unit;
            empty = false;
            i = fraction + 1;
        }
        if (empty) {
            throw MalformedDuration.of(text);
        }
        return Duration.ofSeconds(seconds, nanos);
    }

    private static int isoUnit(int letter, boolean time) {
        if (!time) {
            return letter == 'd' ? DAY : NO_UNIT;
        }
        return letter == 'h' ? HOUR : letter == 'm' ? MINUTE : letter == 's' ? SECOND : NO_UNIT;
    }
}
