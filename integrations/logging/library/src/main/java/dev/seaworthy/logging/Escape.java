package dev.seaworthy.logging;

import java.util.Map;

/** A way in which some texts write a character by others. */
enum Escape {
    /** <code>&#92;n</code>, <code>&#92;"</code>, <code>&#92;u0041</code> and <code>&#92;x41</code>, as JSON, Java and JavaScript have them. */
    BACKSLASH('\\') {
        @Override
        int length(String text, int at) {
            if (at + 1 == text.length()) {
                return 0;
            }
            int length = 2 + digits(text.charAt(at + 1));
            return length == 2 || number(text, at + 2, length - 2) >= 0 ? length : 0;
        }

        @Override
        int meant(String text, int at, int length) {
            if (length > 2) {
                return number(text, at + 2, length - 2);
            }
            char second = text.charAt(at + 1);
            int control = CONTROLS.indexOf(second);
            return control < 0 ? second : CONTROLLED.charAt(control);
        }

        private int digits(char second) {
            return second == 'u' ? 4 : second == 'x' ? 2 : 0;
        }
    },

    /** <code>&amp;amp;</code>, <code>&amp;#38;</code> and <code>&amp;#x26;</code>, as XML and HTML have them. */
    REFERENCE('&') {
        @Override
        int length(String text, int at) {
            int most = Math.min(text.length(), at + LONGEST_REFERENCE);
            int end = at;
            while (end < most && text.charAt(end) != ';') {
                end++;
            }
            return end < most && meant(text, at, end + 1 - at) > 0 ? end + 1 - at : 0;
        }

        @Override
        int meant(String text, int at, int length) {
            String name = text.substring(at + 1, at + length - 1);
            if (!name.startsWith("#")) {
                return NAMED.getOrDefault(name, NOTHING);
            }
            boolean isHexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
            int number = isHexadecimal ? number(name, 2, name.length() - 2) : decimal(name);
            return Character.isValidCodePoint(number) ? number : NOTHING;
        }
    },

    /** {@code %2F}, as URLs have it: the bytes of UTF-8. */
    PERCENT('%') {
        @Override
        int length(String text, int at) {
            int first = octet(text, at);
            if (first < 0) {
                return 0;
            }
            int more = more(first);
            for (int i = 1; i <= more; i++) {
                if (octet(text, at + i * OCTET) >> 6 != 2) {
                    return OCTET; // The beginning of no character.
                }
            }
            return (1 + more) * OCTET;
        }

        @Override
        int meant(String text, int at, int length) {
            int first = octet(text, at);
            if (length == OCTET) {
                return first < 0x80 ? first : MALFORMED;
            }
            int codePoint = first & (0x3f >> more(first));
            for (int next = at + OCTET; next < at + length; next += OCTET) {
                codePoint = (codePoint << 6) | (octet(text, next) & 0x3f);
            }
            return Character.isValidCodePoint(codePoint) ? codePoint : MALFORMED;
        }

        private int more(int first) {
            return first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        }
    },

    /** {@code +} for a blank, as forms have it. */
    PLUS('+') {
        @Override
        int length(String text, int at) {
            return 1;
        }

        @Override
        int meant(String text, int at, int length) {
            return ' ';
        }
    };

    private static final String CONTROLS = "nrtbf";
    private static final String CONTROLLED = "\n\r\t\b\f";
    private static final Map<String, Integer> NAMED =
            Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\'');
    private static final int LONGEST_REFERENCE = 12;
    private static final int MOST_DIGITS = 6;
    private static final int OCTET = 3;
    private static final int MALFORMED = 0xfffd;
    private static final int NOTHING = -1;

    private final char first;

    Escape(char first) {
        this.first = first;
    }

    /** What each begins with. */
    char first() {
        return first;
    }

    /** How many characters are such an escape at a place of a text that has its first; none where there is no such escape. */
    abstract int length(String text, int at);

    /** The character that the escape at a place means, which is so many characters long. */
    abstract int meant(String text, int at, int length);

    /** The byte that a percent sign and two digits write, or {@link #NOTHING}. */
    private static int octet(String text, int at) {
        return at < text.length() && text.charAt(at) == '%' ? number(text, at + 1, 2) : NOTHING;
    }

    /** A number of hexadecimal digits, or {@link #NOTHING}. */
    private static int number(String text, int from, int digits) {
        if (digits == 0 || digits > MOST_DIGITS || from + digits > text.length()) {
            return NOTHING;
        }
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : NOTHING;
            if (digit < 0) {
                return NOTHING;
            }
            number = (number << 4) | digit;
        }
        return number;
    }

    private static int decimal(String name) {
        int number = 0;
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return NOTHING;
            }
            number = Math.min(number * 10 + c - '0', Character.MAX_CODE_POINT + 1);
        }
        return number;
    }
}
