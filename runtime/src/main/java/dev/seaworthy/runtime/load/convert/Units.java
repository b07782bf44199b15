package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.MalformedException;
import java.time.Duration;

/** Durations and sizes of settings that say what a bare number means. Loaded only where one does. */
public final class Units {
    private static final String LETTERS = "kmgtpe";
    private static final String BINARY = "1024";
    private static final String DECIMAL = "1000";

    private Units() {}

    /**
     * Reads a {@link Duration} as {@link Convert#toDuration} does, and a bare number as one of the unit.
     *
     * @param text the text, stripped before it is read
     * @param unit the unit of a bare number: {@code ns}, {@code us}, {@code ms}, {@code s}, {@code m}, {@code h} or {@code d}
     * @return the duration, negative when a sign says so
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a duration, or it or its number does not fit 64 bits
     */
    public static Duration toDuration(String text, String unit) {
        String duration = text.strip();
        try {
            boolean isNumber = isNumber(duration, Convert.startOfDigits(duration), duration.length());
            return Convert.toDuration(isNumber ? duration.concat(unit) : duration);
        } catch (MalformedException malformed) {
            throw MalformedUnit.duration(malformed, duration, unit);
        }
    }

    /**
     * Reads a {@link DataSize} as {@link DataSize#parse} does, and a bare number as one of the unit.
     *
     * @param text the text, stripped before it is read
     * @param unit the unit of a bare number, such as {@code MB} or {@code MiB}; or {@code 1024} or {@code 1000}: then a bare
     *     number is bytes, and a single letter after it is a unit of these powers
     * @return the size
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a size, or is greater than 9223372036854775807
     *     bytes
     */
    public static DataSize toDataSize(String text, String unit) {
        String size = text.strip();
        boolean isBinary = unit.equals(BINARY);
        boolean hasLetters = isBinary || unit.equals(DECIMAL);
        try {
            if (hasLetters) {
                return DataSize.parse(inFull(size, isBinary));
            }
            return DataSize.parse(isNumber(size, 0, size.length()) ? size.concat(unit) : size);
        } catch (MalformedException malformed) {
            throw MalformedUnit.size(malformed, size, unit, hasLetters);
        }
    }

    /** A size whose unit is a single letter, with the unit that the letter stands for; any other text as it is. */
    private static String inFull(String size, boolean isBinary) {
        int last = size.length() - 1;
        int letter = isNumber(size, 0, last) ? LETTERS.indexOf(size.charAt(last) | 0x20) : -1;
        if (letter < 0) {
            return size;
        }
        char prefix = Character.toUpperCase(LETTERS.charAt(letter));
        StringBuilder whole = new StringBuilder(size.length() + 2).append(size, 0, last);
        return isBinary
                ? whole.append(prefix).append("iB").toString()
                : whole.append(prefix == 'K' ? 'k' : prefix).append('B').toString();
    }

    private static boolean isNumber(String text, int from, int to) {
        return to > from && Convert.digits(text, from) == to;
    }
}
