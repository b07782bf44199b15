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
     * The text without quotes. A backslash in it is doubled only where something is escaped, so that a path of Windows can be
     * copied.
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
        int end = end(text);
        // In quotes people expect escapes. A path of Windows needs none, unless it stands beside one.
        boolean isEscaped = inQuotes || hasHidden(text, end);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < end; ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if ((isEscaped && character == '\\') || (inQuotes && character == '"')) {
                shown.append('\\');
            }
            Escapes.append(shown, character);
        }
        if (end < text.length()) {
            shown.append('…');
        }
        return shown.toString();
    }

    /** Where a text is cut. */
    private static int end(String text) {
        int end = 0;
        for (int count = 0; count < LONGEST && end < text.length(); count++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean hasHidden(String text, int end) {
        for (int i = 0; i < end; ) {
            int character = text.codePointAt(i);
            if (Escapes.isHidden(character)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }
}
