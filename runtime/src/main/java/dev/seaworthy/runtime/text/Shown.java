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
            if (character == '\\' || (inQuotes && character == '"')) {
                shown.append('\\');
            }
            Escapes.append(shown, character);
        }
        return shown.toString();
    }
}
