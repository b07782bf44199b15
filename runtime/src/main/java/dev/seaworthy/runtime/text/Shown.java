package dev.seaworthy.runtime.text;

import dev.seaworthy.runtime.Masking;

/**
 * How a value is shown to people: control characters escaped, so that nobody forges a log line; cut at 80 characters; and
 * the password of a URL masked, whatever the setting says about itself.
 */
public final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    /**
     * The text in quotes.
     *
     * @param text any text that is not a secret
     * @return the text in double quotes, masked, escaped and cut
     */
    public static String quoted(String text) {
        return '"' + shown(text, true) + '"';
    }

    /**
     * The text without quotes.
     *
     * @param text any text that is not a secret
     * @return the text, masked, escaped and cut
     */
    public static String plain(String text) {
        return shown(text, false);
    }

    private static String shown(String text, boolean inQuotes) {
        String masked = Masking.masked(text);
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < masked.length(); ) {
            if (count == LONGEST) {
                shown.append('…');
                break;
            }
            int character = masked.codePointAt(i);
            i += Character.charCount(character);
            count++;
            if (inQuotes && character == '"') {
                shown.append('\\');
            }
            append(shown, character);
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            case '\\' -> shown.append("\\\\");
            default -> {
                if (isHidden(character)) {
                    shown.append("\\u")
                            .append(Integer.toHexString(0x10000 | character).substring(1));
                } else {
                    shown.appendCodePoint(character);
                }
            }
        }
    }

    /** Control, format (right-to-left marks, zero width), separator and unpaired characters: a terminal would obey them. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> character != ' ' && Character.isSpaceChar(character);
        };
    }
}
