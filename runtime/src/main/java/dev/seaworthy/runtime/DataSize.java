package dev.seaworthy.runtime;

/**
 * A number of bytes. It is written with a unit, {@code 512B}, {@code 10kB} or {@code 10MB} (powers of 1000), {@code 10KiB} or {@code 10MiB} (powers of 1024), up to {@code EB} and {@code EiB}, or as a bare number of
 * bytes. There is no fraction, no sign and no space, and upper and lower case count: {@code mb} could be anything, and
 * {@code KB} is 1000 bytes to some and 1024 to others.
 */
public final class DataSize implements Comparable<DataSize> {
    private static final String PREFIXES = "kMGTPE";

    private final long bytes;

    private DataSize(long bytes) {
        this.bytes = bytes;
    }

    /**
     * A size of so many bytes.
     *
     * @param bytes the number of bytes, 0 or more
     * @return the size
     * @throws IllegalArgumentException when the number is negative
     */
    public static DataSize ofBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("A size is not negative: " + bytes);
        }
        return new DataSize(bytes);
    }

    /**
     * Reads a size.
     *
     * @param text the text, stripped before it is read
     * @return the size
     * @throws MalformedException when the text is not a size, or is greater than 9223372036854775807 bytes
     */
    public static DataSize parse(String text) {
        String size = text.strip();
        int end = 0;
        long bytes = 0;
        boolean fits = true;
        while (end < size.length() && size.charAt(end) >= '0' && size.charAt(end) <= '9') {
            int digit = size.charAt(end++) - '0';
            fits = fits && bytes <= (Long.MAX_VALUE - digit) / 10;
            bytes = bytes * 10 + digit;
        }
        long unit = unit(size, end);
        if (end == 0 || unit == 0) {
            throw MalformedSize.of(size);
        }
        if (!fits || bytes > Long.MAX_VALUE / unit) {
            throw MalformedSize.tooLarge();
        }
        return new DataSize(bytes * unit);
    }

    /** How many bytes the unit at a place is, or 0 when there is none. */
    private static long unit(String size, int at) {
        int length = size.length() - at;
        if (length == 0) {
            return 1;
        }
        if (length > 3 || size.charAt(size.length() - 1) != 'B') {
            return 0;
        }
        if (length == 1) {
            return 1;
        }
        char first = size.charAt(at);
        boolean binary = length == 3;
        if (binary && (size.charAt(at + 1) != 'i' || first == 'k')) {
            return 0;
        }
        int power = PREFIXES.indexOf(binary && first == 'K' ? 'k' : first) + 1;
        return power == 0 ? 0 : unit(power, binary);
    }

    private static long unit(int power, boolean binary) {
        long unit = 1;
        for (int i = 0; i < power; i++) {
            unit *= binary ? 1024 : 1000;
        }
        return unit;
    }

    /**
     * The size in bytes.
     *
     * @return the number of bytes, 0 or more
     */
    public long toBytes() {
        return bytes;
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataSize that && that.bytes == bytes;
    }

    @Override
    public int hashCode() {
        return (int) (bytes ^ (bytes >>> 32));
    }

    /** The exact size in the unit that gives the shortest number, as {@link #parse} reads it: {@code 10MiB}. */
    @Override
    public String toString() {
        long least = bytes;
        String unit = "B";
        for (int power = PREFIXES.length(); power > 0; power--) {
            char prefix = PREFIXES.charAt(power - 1);
            long binary = unit(power, true);
            if (bytes % binary == 0 && bytes / binary < least) {
                least = bytes / binary;
                unit = (prefix == 'k' ? 'K' : prefix) + "iB";
            }
            long decimal = unit(power, false);
            if (bytes % decimal == 0 && bytes / decimal < least) {
                least = bytes / decimal;
                unit = prefix + "B";
            }
        }
        return least + unit;
    }
}
