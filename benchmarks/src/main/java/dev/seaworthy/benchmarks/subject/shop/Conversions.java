package dev.seaworthy.benchmarks.subject.shop;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The conversions that a peer lacks, written as its users write them. */
public final class Conversions {
    private Conversions() {}

    /**
     * A truth value, strictly.
     *
     * @param text {@code true} or {@code false}
     * @return the value
     */
    public static boolean toBoolean(String text) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw new IllegalStateException("must be true or false: " + text);
    }

    /**
     * A duration.
     *
     * @param text for example {@code 30s} or {@code 1h30m}
     * @return the duration
     */
    public static Duration toDuration(String text) {
        return Duration.parse("PT".concat(text));
    }

    /**
     * A number of bytes.
     *
     * @param text for example {@code 25MB}
     * @return the number
     */
    public static long toBytes(String text) {
        if (text.endsWith("GB")) {
            return Math.multiplyExact(Long.parseLong(text.substring(0, text.length() - 2)), 1_000_000_000L);
        }
        if (text.endsWith("MB")) {
            return Math.multiplyExact(Long.parseLong(text.substring(0, text.length() - 2)), 1_000_000L);
        }
        if (text.endsWith("kB")) {
            return Math.multiplyExact(Long.parseLong(text.substring(0, text.length() - 2)), 1_000L);
        }
        return Long.parseLong(text);
    }

    /**
     * An enum's constant, in any case.
     *
     * @param type the enum
     * @param text the constant's name
     * @param <E> the enum
     * @return the constant
     */
    public static <E extends Enum<E>> E toEnum(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    /**
     * A list.
     *
     * @param text elements separated by commas, without spaces
     * @return the elements
     */
    public static List<String> toList(String text) {
        return List.of(text.split(","));
    }
}
