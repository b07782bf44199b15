package dev.seaworthy.runtime.convert;

/**
 * Whole numbers: an optional sign and ASCII digits, nothing else. There is no {@code 0x}, no underscore, no separator and
 * no digit of another script, and a leading zero does not make a number octal.
 */
public final class Numbers {
    private Numbers() {}

    /**
     * Reads a {@code byte}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -128 to 127
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static byte toByte(String text) {
        return (byte) whole(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Reads a {@code short}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -32768 to 32767
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static short toShort(String text) {
        return (short) whole(text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * Reads an {@code int}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -2147483648 to 2147483647
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static int toInt(String text) {
        return (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads a {@code long}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -9223372036854775808 to 9223372036854775807
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static long toLong(String text) {
        return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Adds up on the negative side, where the least number of each type has room too. */
    private static long whole(String text, long least, long greatest) {
        String number = text.strip();
        int end = number.length();
        int i = startOfDigits(number);
        boolean negative = i == 1 && number.charAt(0) == '-';
        long limit = negative ? least : -greatest;
        long value = 0;
        boolean fits = i < end;
        if (!fits) {
            throw MalformedNumber.whole(number);
        }
        for (; i < end; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw MalformedNumber.whole(number);
            }
            fits = fits && value >= limit / 10 && value * 10 >= limit + digit;
            value = value * 10 - digit;
        }
        if (!fits) {
            throw MalformedNumber.outOfRange(negative, Long.toString(least), Long.toString(greatest));
        }
        return negative ? value : -value;
    }

    static int startOfDigits(String number) {
        return startOfDigits(number, 0);
    }

    /** The place after the sign, where there is one at a place, or else the place itself. */
    static int startOfDigits(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }
}
