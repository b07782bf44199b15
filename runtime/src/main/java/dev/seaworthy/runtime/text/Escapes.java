package dev.seaworthy.runtime.text;

import dev.seaworthy.runtime.Nullable;

/**
 * How a character that cannot be seen is shown: as Java writes it, so that nobody forges a line of a log or hides a word in a
 * document. A character beyond the Basic Multilingual Plane is two escapes, as in Java.
 */
public final class Escapes {
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE0FFF;

    private Escapes() {}

    /**
     * A text of which every character can be seen.
     *
     * @param text any text
     * @return the text, with an escape in place of each hidden character
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            append(shown, character);
            i += Character.charCount(character);
        }
        return shown.toString();
    }

    /**
     * The same of a text of a program's own, which need not be one.
     *
     * @param text any text, or null
     * @return the text; nothing in place of null
     */
    public static String orNothing(@Nullable String text) {
        return text == null ? "" : of(text);
    }

    /**
     * Appends one character.
     *
     * @param shown what is shown so far
     * @param character a code point
     */
    public static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (!isHidden(character)) {
                    shown.appendCodePoint(character);
                    return;
                }
                for (char unit : Character.toChars(character)) {
                    shown.append("\\u")
                            .append(Integer.toHexString(0x10000 | unit).substring(1));
                }
            }
        }
    }

    /**
     * Whether people cannot see a character: control, format (right-to-left marks, zero width), separator, unpaired and
     * private characters, spaces other than the usual one, and all that is reserved for tags. A character that this JVM's
     * Unicode does not know yet is not hidden: documents are the same whatever the JVM.
     *
     * @param character a code point
     * @return whether it is shown as an escape
     */
    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default ->
                (character != ' ' && Character.isSpaceChar(character))
                        || (character >= FIRST_TAG && character <= LAST_TAG);
        };
    }
}
