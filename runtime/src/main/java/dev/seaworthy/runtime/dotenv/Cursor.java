package dev.seaworthy.runtime.dotenv;

/** A position in a text that goes forward, up to an end. */
final class Cursor {
    private final Text text;
    private final int end;
    private int at;

    Cursor(Text text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** Whether a character is at the position. */
    boolean is(char c) {
        return at < end && text.charAt(at) == c;
    }

    /** Whether a character is just after the position. */
    boolean isBefore(char c) {
        return at + 1 < end && text.charAt(at + 1) == c;
    }

    /** Whether a character is just before the position. */
    boolean isAfter(char c) {
        return at > 0 && text.charAt(at - 1) == c;
    }

    /** Whether a letter, a digit or an underscore is just after the position. */
    boolean isBeforeLetterOrDigit() {
        return at + 1 < end && Characters.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether the position is at a newline. */
    boolean isAtNewline() {
        return is('\n') || isAtReturnOfNewline();
    }

    /** Whether the position is at the carriage return of a newline. */
    boolean isAtReturnOfNewline() {
        return is('\r') && text.isReturnOfNewline(at);
    }

    void moveTo(int later) {
        at = later;
    }

    void advance(int count) {
        at += count;
    }

    /** Goes past a character if it is at the position, and says whether it was. */
    boolean skip(char c) {
        boolean isThere = is(c);
        if (isThere) {
            at++;
        }
        return isThere;
    }

    /** The character at the position and the ordinary ones after it, which are passed; one that may stand nowhere is refused. */
    String take() throws Refusal {
        text.requireAllowed(at);
        int start = at;
        at++;
        while (at < end && Characters.isOrdinary(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The name of a variable at the position, which is passed; nothing when there is none. */
    String takeName() {
        int start = at;
        if (at < end && Characters.isLetter(text.charAt(at))) {
            while (at < end && Characters.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    /** The text from an earlier position up to this one. */
    String textFrom(int start) {
        return text.substring(start, at);
    }

    /** Refuses what is at the position. */
    Refusal refusal(String reason, String fix) {
        return new Refusal(at, reason, fix);
    }
}
