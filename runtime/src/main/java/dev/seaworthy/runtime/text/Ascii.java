package dev.seaworthy.runtime.text;

/** What programs do with the ASCII characters of a text, whatever the locale is. */
public final class Ascii {
    private Ascii() {}

    /**
     * A text with its letters of ASCII in lower case.
     *
     * @param text any text
     * @return the text; other characters are as they were
     */
    public static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = lower(letters[i]);
        }
        return new String(letters);
    }

    /**
     * A character in lower case, if it is a letter of ASCII.
     *
     * @param c any character
     * @return the character
     */
    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /**
     * Whether a text is digits of ASCII alone.
     *
     * @param text any text
     * @return whether it is, and has one at least
     */
    public static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * A part of a text with its percent-encoded characters decoded, those of one byte.
     *
     * @param text any text
     * @param from where the part begins
     * @param to where it ends
     * @return the part; a percent sign without two hexadecimal digits stays as it is
     */
    public static String percentDecoded(CharSequence text, int from, int to) {
        StringBuilder decoded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < to ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            decoded.append(low < 0 ? c : (char) (high * 16 + low));
            i += low < 0 ? 0 : 2;
        }
        return decoded.toString();
    }
}
