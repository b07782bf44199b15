package dev.seaworthy.runtime;

/**
 * The characters of a dotenv file, and where and why they are refused. Whatever reads a part of it gives the position behind
 * that part, or {@link #REFUSED}.
 */
final class DotenvText {
    static final int REFUSED = -1;

    final char[] chars;
    final int length;

    /** The first {@code #} of the line that {@link #endOfLine} went through, or -1. */
    int hash;

    /** Whether that line has a {@code $}. */
    boolean hasDollar;

    int refusedAt;

    /** Why, as the end of a sentence that starts with "the line". */
    String reason = "";

    /** What to write instead, as an imperative. */
    String fix = "";

    /**
     * A file's characters.
     *
     * @param text the text, with half a surrogate pair in place of each byte that is not UTF-8
     */
    DotenvText(String text) {
        this.chars = text.toCharArray();
        this.length = chars.length;
    }

    int refuse(int at, String why, String advice) {
        refusedAt = at;
        reason = why;
        fix = advice;
        return REFUSED;
    }

    /** Refuses a character that may stand nowhere. */
    int refuseCharacter(int at) {
        return switch (chars[at]) {
            case '\0' -> refuse(at, "has a NUL character", "save the file as UTF-8, and remove the character");
            case '\r' -> refuse(at, "has a carriage return without a line feed", "end lines with a line feed");
            default -> refuse(at, "is not UTF-8", "save the file as UTF-8");
        };
    }

    /** Whether what was refused is a character that may stand nowhere. */
    boolean isCharacterRefused() {
        return refusedAt < length && isRefused(refusedAt);
    }

    /** Whether a character may stand nowhere: NUL, a carriage return without a line feed, half a surrogate pair. */
    boolean isRefused(int at) {
        char c = chars[at];
        if (c <= '\r') {
            return c == '\0' || (c == '\r' && !isReturnOfNewline(at));
        }
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
            return false;
        }
        return c <= Character.MAX_HIGH_SURROGATE
                ? at + 1 == length || !Character.isLowSurrogate(chars[at + 1])
                : at == 0 || !Character.isHighSurrogate(chars[at - 1]);
    }

    /** Whether a carriage return belongs to the line feed behind it, which alone is kept. */
    boolean isReturnOfNewline(int at) {
        return chars[at] == '\r' && at + 1 < length && chars[at + 1] == '\n';
    }

    /** Where the newline of a line stands. It remembers what it came by. */
    int endOfLine(int from) {
        hash = -1;
        hasDollar = false;
        for (int i = from; i < length; i++) {
            char c = chars[i];
            if (c <= '$') {
                if (c == '\n' || isReturnOfNewline(i)) {
                    return i;
                }
                if (c == '#' && hash < 0) {
                    hash = i;
                }
                hasDollar |= c == '$';
            }
            if ((c <= '\r' || c >= Character.MIN_SURROGATE) && isRefused(i)) {
                return refuseCharacter(i);
            }
        }
        return length;
    }

    /** Where the line after a position begins. */
    int nextLine(int from) {
        int i = from;
        while (i < length && chars[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, length);
    }

    int afterBlanks(int at, int end) {
        int i = at;
        while (i < end && (chars[i] == ' ' || chars[i] == '\t')) {
            i++;
        }
        return i;
    }

    int newlines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    /** The column of a position, in code points from 1. */
    int column(int at) {
        int start = at;
        while (start > 0 && chars[start - 1] != '\n') {
            start--;
        }
        if (start == 0 && at > 0 && chars[0] == '\uFEFF') {
            start = 1;
        }
        return Character.codePointCount(chars, start, at - start) + 1;
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
