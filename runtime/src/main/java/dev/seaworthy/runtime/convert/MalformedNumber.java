package dev.seaworthy.runtime.convert;

import dev.seaworthy.runtime.MalformedException;

/** What is said of a text that is not a number. Loaded only when there is one. */
final class MalformedNumber {
    private MalformedNumber() {}

    static RuntimeException whole(String text) {
        return new MalformedException("must be a whole number, such as 8080 or -1", advice(text, false));
    }

    static RuntimeException decimal(String text) {
        return new MalformedException("must be a number, such as 0.25 or 1e-3", advice(text, true));
    }

    static RuntimeException outOfRange(boolean negative, String least, String greatest) {
        return new MalformedException(
                "is too " + (negative ? "small" : "great") + ": it must lie between " + least + " and " + greatest);
    }

    static RuntimeException tooNearToZero(String least) {
        return new MalformedException(
                "is too near to zero: the least number above it is " + least, "write 0, or a number that fits");
    }

    static RuntimeException exponent() {
        return new MalformedException("has an exponent that is out of range");
    }

    private static String advice(String text, boolean fraction) {
        int start = Numbers.startOfDigits(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                return "write it with the digits 0 to 9";
            }
            if (c == '\u2212' || c == '\u2013') {
                return "write the sign as -";
            }
        }
        if (start == text.length() || (!isAsciiDigit(text.charAt(start)) && text.charAt(start) != '.')) {
            return "";
        }
        if (text.startsWith("0x", start) || text.startsWith("0X", start)) {
            return "write it in decimal";
        }
        String plain = withoutSeparators(text, start);
        if (!plain.isEmpty()) {
            return "write it without separators: " + plain;
        }
        if (fraction) {
            return text.indexOf(',') >= 0 ? "write the fraction after a point" : "write the number alone";
        }
        int end = Decimals.digits(text, start);
        if (text.charAt(end) == '.' || text.charAt(end) == ',') {
            return "write it without a fraction";
        }
        if (text.charAt(end) == 'e' || text.charAt(end) == 'E') {
            return "write it in full, without an exponent";
        }
        return "write the number alone: " + text.substring(0, end);
    }

    /** The number without its separators, or nothing when what divides it does not divide thousands. */
    private static String withoutSeparators(String text, int start) {
        StringBuilder plain = new StringBuilder(text.substring(0, start));
        int group = 0;
        char separator = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAsciiDigit(c)) {
                plain.append(c);
                group++;
            } else if ((c == '_' || c == ',' || c == ' ' || c == '\'')
                    && (separator == 0 ? group > 0 && group <= 3 : separator == c && group == 3)) {
                separator = c;
                group = 0;
            } else {
                return "";
            }
        }
        return separator != 0 && group == 3 ? plain.toString() : "";
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
