package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.text.Amounts;

/** The words for a text that is not shown: enough to see that another file was meant, too little to use it. */
public final class Concealed {
    private Concealed() {}

    /**
     * The kind and the length of a text.
     *
     * @param text any text
     * @return words in its place
     */
    public static String words(String text) {
        StringBuilder words = new StringBuilder(isNumber(text) ? "a number of " : "a text of ");
        append(words, text.length(), "character");
        int lines = lines(text);
        if (lines > 1) {
            append(words.append(" in "), lines, "line");
        }
        return words.append(" that is not shown").toString();
    }

    private static void append(StringBuilder words, int count, String noun) {
        words.append(Amounts.of(count)).append(' ').append(noun).append(count == 1 ? "" : "s");
    }

    private static int lines(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
