package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.text.Escapes;

/**
 * How a value is shown to people: control characters escaped, so that nobody forges a log line; cut at 80 characters; and of
 * URLs and connection strings only what is known to be harmless, whatever the setting says about itself. A value that may hold
 * a credential and is not understood shows its length alone.
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
        return shown(text, true);
    }

    /**
     * Whether a text is shown as it is, but for escapes and its end.
     *
     * @param text any text that is not a secret
     * @return whether nothing of it is hidden
     */
    public static boolean isShownWhole(String text) {
        return Redaction.ofValue(text).shown().equals(text);
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
        Redaction redaction = Redaction.ofValue(text);
        if (redaction.isWhole()) {
            return Concealed.words(text);
        }
        String seen = seen(redaction.shown(), inQuotes);
        return inQuotes ? '"' + seen + '"' : seen;
    }

    /**
     * A name that others chose, of a variable or a file, escaped and cut.
     *
     * @param name the name
     * @return the name, of which every character can be seen
     */
    public static String name(String name) {
        return seen(name, false);
    }

    private static String seen(String text, boolean inQuotes) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            if (count == LONGEST) {
                shown.append('…');
                break;
            }
            int character = text.codePointAt(i);
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
