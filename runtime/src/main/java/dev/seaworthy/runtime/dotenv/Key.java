package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;

/** What stands before the value of a line: a name and {@code =}, after {@code export} or not; or something else. */
final class Key {
    private static final String EXPORT = "export";

    private final Text text;
    private final boolean isExported;
    private final int start;
    private final int end;

    /** Where the {@code =} should be. */
    private final int equals;

    private Key(Text text, int from, boolean isExported) {
        this.text = text;
        this.isExported = isExported;
        this.start = from;
        this.end = afterName(text, from);
        this.equals = text.afterBlanks(end);
    }

    /** Reads the beginning of the line that starts at a position, whatever it is. */
    static Key at(Text text, int lineStart) {
        Key key = new Key(text, text.afterBlanks(lineStart), false);
        // Where blanks follow, the word is the shell's, also before "=": some tools read a variable without a name
        // there.
        return key.isFollowedByBlanks() && key.name().equals(EXPORT) ? new Key(text, key.equals, true) : key;
    }

    private static int afterName(Text text, int from) {
        int at = from;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNamePart(char c) {
        return Characters.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private boolean isFollowedByBlanks() {
        return equals > end && !text.isEndOfLine(equals);
    }

    String name() {
        return text.substring(start, end);
    }

    /** Whether the line sets a variable of that name. */
    boolean sets(String variable) {
        return isAssignment() && end - start == variable.length() && text.startsWith(variable, start);
    }

    /** Whether the line is empty or a comment. */
    boolean isNothing() {
        return !isExported && end == start && (text.isEndOfLine(start) || text.charAt(start) == '#');
    }

    /** Whether a name and {@code =} are there. */
    boolean isAssignment() {
        return end > start && equals < text.length() && text.charAt(equals) == '=';
    }

    /** Where the value of an assignment starts. */
    int value() {
        return text.afterBlanks(equals + 1);
    }

    /** The quote that the value of an assignment opens, or null. */
    @Nullable
    Quote quote() {
        return isAssignment() ? Quote.at(text, value()) : null;
    }

    /** Refuses a line that is not an assignment. */
    Refusal refusal() {
        if (end == start && isExported) {
            return new Refusal(
                    start, "has no name after export", "write export NAME=value, or export=value without a space");
        }
        if (end == start) {
            return new Refusal(start, "does not start with a name", "write NAME=value, or '#' before a comment");
        }
        if (text.isEndOfLine(equals)) {
            return new Refusal(equals, "has no '=' after the name", "write NAME=value, or '#' before a comment");
        }
        return new Refusal(
                equals,
                text.charAt(equals) == ':' ? "has ':' in place of '='" : "has something else in place of '='",
                "write NAME=value, with a name of letters, digits and _");
    }
}
