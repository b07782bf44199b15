package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.text.Escapes;

/**
 * Blanks and characters that cannot be seen at the ends of a text, which count, and which mostly nobody meant: echo adds a
 * newline, copying adds a space, and copying from a page one that does not break or has no width.
 */
final class Blanks {
    private static final String NEWLINE = "\n";

    private Blanks() {}

    /** Whether a text has some that need a word. Certificates and keys in PEM end in a newline, and mean the same without it. */
    static boolean areDoubtful(String text) {
        if (isSeen(text.codePointAt(0)) && isSeen(text.codePointBefore(text.length()))) {
            return false;
        }
        String inner = text.strip();
        return !inner.startsWith("-----BEGIN ") || !inner.endsWith("-----") || !text.startsWith(inner);
    }

    private static boolean isSeen(int character) {
        return character != ' ' && !Escapes.isHidden(character);
    }

    /** What is the matter, as the end of a sentence that starts with the variable. */
    static String words(String text) {
        if (text.isBlank()) {
            return "holds only blanks";
        }
        if (text.endsWith(NEWLINE)) {
            return "ends in a newline, which is a part of its value";
        }
        return "begins or ends in a " + (hasBlanks(text) ? "blank" : "character that cannot be seen");
    }

    /** What to do, as an imperative. */
    static String advice(String text) {
        return text.endsWith(NEWLINE)
                ? "write it with printf rather than echo, or in YAML after |- rather than |"
                : "remove the " + (hasBlanks(text) ? "blank" : "character") + ", if it is not meant";
    }

    private static boolean hasBlanks(String text) {
        return !text.strip().equals(text);
    }
}
