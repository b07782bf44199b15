package dev.seaworthy.runtime.dotenv;

import java.util.Arrays;

/** The text of a dotenv file, with its lines and with the characters that may not stand in it. */
final class Text {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;

    /** Where each line begins. A byte order mark belongs to none. */
    private final int[] lineStarts;

    /**
     * The text of a file.
     *
     * @param text the text, with half a surrogate pair in place of each byte that is not UTF-8
     */
    Text(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        starts[0] = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines] = at + 1;
            lines++;
        }
        return Arrays.copyOf(starts, lines);
    }

    int lines() {
        return lineStarts.length;
    }

    int length() {
        return text.length();
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** Where a line begins. */
    int start(int line) {
        return lineStarts[line - 1];
    }

    /** The line of a position, from 1. */
    int line(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found + 1 : -(found + 1);
    }

    /** The column of a position, in code points from 1. */
    int column(int at) {
        return text.codePointCount(start(line(at)), at) + 1;
    }

    /** The first position from another one on at which there is no blank. */
    int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line ends at a position, in a line feed or in both of Windows' characters. */
    boolean isEndOfLine(int at) {
        return at == text.length() || text.charAt(at) == '\n' || isReturnOfNewline(at);
    }

    /** Whether a carriage return belongs to the line feed after it, which alone is kept. */
    boolean isReturnOfNewline(int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    /**
     * Where the line ends that a position is in.
     *
     * @throws Refusal when a character before that may stand nowhere
     */
    int endOfLine(int from) throws Refusal {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            requireAllowed(at);
            at++;
        }
        return at > from && isReturnOfNewline(at - 1) ? at - 1 : at;
    }

    /** Refuses a character that may stand nowhere. */
    void requireAllowed(int at) throws Refusal {
        if (isForbidden(at)) {
            throw ForbiddenCharacter.of(text.charAt(at), at);
        }
    }

    /** Whether a character may stand nowhere: NUL, a carriage return without a line feed, half a surrogate pair. */
    boolean isForbidden(int at) {
        char c = text.charAt(at);
        if (c <= '\r') {
            return c == '\0' || (c == '\r' && !isReturnOfNewline(at));
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
