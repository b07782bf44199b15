package dev.seaworthy.runtime.load.convert;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers with a fraction, and numbers without bounds: an optional sign, ASCII digits, a point, and an exponent such as
 * {@code e-3}. There is no {@code NaN}, no {@code Infinity}, no {@code 0x}, no {@code 1.5f}, and no comma.
 */
public final class Decimals {
    /** More digits are a mistake, and the JDK takes a time for them that grows with the square of their number. */
    private static final int MOST_CHARACTERS = 10_000;

    private Decimals() {}

    /**
     * Reads a {@code float}.
     *
     * @param text the text, stripped before it is read
     * @return the nearest {@code float}, never infinite, and 0 only for a zero
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a number, or is out of range
     */
    public static float toFloat(String text) {
        String number = decimal(text);
        float value = Float.parseFloat(number);
        if (Float.isInfinite(value)) {
            throw Malformed.outOfRange(value < 0, "-3.4028235e38", "3.4028235e38");
        }
        if (value == 0 && !isZero(number)) {
            throw Malformed.tooNearToZero("1.4e-45");
        }
        return value;
    }

    /**
     * Reads a {@code double}.
     *
     * @param text the text, stripped before it is read
     * @return the nearest {@code double}, never infinite, and 0 only for a zero
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a number, or is out of range
     */
    public static double toDouble(String text) {
        String number = decimal(text);
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw Malformed.outOfRange(value < 0, "-1.7976931348623157e308", "1.7976931348623157e308");
        }
        if (value == 0 && !isZero(number)) {
            throw Malformed.tooNearToZero("4.9e-324");
        }
        return value;
    }

    /**
     * Reads a {@link BigInteger}.
     *
     * @param text the text, stripped before it is read
     * @return the whole number
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or has more than 10,000 characters
     */
    public static BigInteger toBigInteger(String text) {
        String number = text.strip();
        int start = Convert.startOfDigits(number);
        int end = Convert.digits(number, start);
        if (end == start || end != number.length()) {
            throw Malformed.whole(number, MOST_CHARACTERS);
        }
        requireShort(number);
        return new BigInteger(number);
    }

    /**
     * Reads a {@link BigDecimal}.
     *
     * @param text the text, stripped before it is read
     * @return the number, with the scale that it is written with
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a number, has more than 10,000 characters, or
     *     its exponent does not fit an {@code int}
     */
    public static BigDecimal toBigDecimal(String text) {
        String number = decimal(text);
        requireShort(number);
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException exponent) {
            throw Malformed.exponent();
        }
    }

    /** The stripped text, when it is a sign, digits with a point anywhere among them, and an exponent. */
    private static String decimal(String text) {
        String number = text.strip();
        int start = Convert.startOfDigits(number);
        int i = Convert.digits(number, start);
        int count = i - start;
        if (i < number.length() && number.charAt(i) == '.') {
            int fraction = i + 1;
            i = Convert.digits(number, fraction);
            count += i - fraction;
        }
        if (i < number.length() && (number.charAt(i) == 'e' || number.charAt(i) == 'E')) {
            int exponent = Convert.startOfDigits(number, i + 1);
            i = Convert.digits(number, exponent);
            if (i == exponent) {
                throw Malformed.decimal(number);
            }
        }
        if (count == 0 || i != number.length()) {
            throw Malformed.decimal(number);
        }
        return number;
    }

    private static void requireShort(String number) {
        if (number.length() > MOST_CHARACTERS) {
            throw Malformed.tooLong(MOST_CHARACTERS);
        }
    }

    private static boolean isZero(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c > '0' && c <= '9') {
                return false;
            }
        }
        return true;
    }
}
