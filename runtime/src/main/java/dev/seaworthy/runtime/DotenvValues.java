package dev.seaworthy.runtime;

/** Reads what stands behind the {@code =} of an assignment: a plain value, or one in single or double quotes. */
final class DotenvValues {
    static final String SINGLE_QUOTES = "write the value in single quotes";

    private static final int REFUSED = DotenvText.REFUSED;

    private final DotenvText text;
    private final DotenvSpecials specials;
    private String value = "";

    DotenvValues(DotenvText text, DotenvSpecials specials) {
        this.text = text;
        this.specials = specials;
    }

    /** The value that was read last. */
    String value() {
        return value;
    }

    /**
     * Reads a value to the end of its last line.
     *
     * @param end where the line ends that it begins in
     */
    int read(int at, int end) {
        char first = at < end ? text.chars[at] : '\n';
        if (first == '"' || first == '\'') {
            int close = first == '"' ? doubleQuoted(at) : singleQuoted(at);
            return close == REFUSED ? REFUSED : afterQuote(close + 1);
        }
        int valueEnd = plainEnd(at, end);
        if (valueEnd == REFUSED) {
            return REFUSED;
        }
        if (!text.hasDollar) {
            value = text.text(at, valueEnd);
            return end;
        }
        return plain(at, valueEnd) == REFUSED ? REFUSED : end;
    }

    /** Where a plain value ends: blanks and a comment behind it do not belong to it. */
    private int plainEnd(int start, int end) {
        int valueEnd = end;
        if (text.hash >= start) {
            valueEnd = text.hash;
            if (valueEnd == start || text.chars[valueEnd - 1] != ' ') {
                return text.refuse(
                        valueEnd,
                        "has a '#' that tools read in two ways",
                        "write the value in quotes; or a space before the '#', and a value, where a comment begins");
            }
        }
        while (valueEnd > start && (text.chars[valueEnd - 1] == ' ' || text.chars[valueEnd - 1] == '\t')) {
            valueEnd--;
        }
        if (valueEnd == start) {
            return valueEnd;
        }
        if (text.chars[start] == '`') {
            return text.refuse(start, "has a value that starts with a backtick", SINGLE_QUOTES);
        }
        if (isWhiteSpace(text.chars[start])) {
            return text.refuse(start, "has an invisible character before the value", "remove it, or quote the value");
        }
        if (isWhiteSpace(text.chars[valueEnd - 1])) {
            return text.refuse(
                    valueEnd - 1, "has an invisible character behind the value", "remove it, or quote the value");
        }
        return valueEnd;
    }

    /** What one tool or another takes for white space and strips, besides space and tab. */
    private static boolean isWhiteSpace(char c) {
        if (c < '\u0080') {
            return c == '\u000B' || c == '\f' || (c >= '\u001C' && c <= '\u001F');
        }
        return c == '\u0085' || c == '\uFEFF' || Character.isSpaceChar(c);
    }

    private int plain(int start, int end) {
        StringBuilder built = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            if (text.chars[i] == '$') {
                i = specials.dollar(i, end, false, built);
                if (i == REFUSED) {
                    return REFUSED;
                }
            } else {
                built.append(text.chars[i]);
                i++;
            }
        }
        value = built.toString();
        return i;
    }

    /** Reads to the closing quote, and gives its position. */
    private int singleQuoted(int open) {
        StringBuilder built = null;
        int from = open + 1;
        for (int i = from; i < text.length; i++) {
            char c = text.chars[i];
            if (c == '\'') {
                value = joined(built, from, i);
                return text.chars[i - 1] == '\\' ? backslashBeforeQuote(i - 1) : i;
            }
            if (text.isReturnOfNewline(i)) {
                built = built == null ? new StringBuilder() : built;
                built.append(text.chars, from, i - from);
                from = i + 1;
            } else if (text.isRefused(i)) {
                return text.refuseCharacter(i);
            }
        }
        return notClosed(open);
    }

    private int backslashBeforeQuote(int at) {
        return text.refuse(
                at,
                "has a backslash before a single quote",
                "write the value in double quotes, with \\\\ for each backslash");
    }

    /** Reads to the closing quote, and gives its position. */
    private int doubleQuoted(int open) {
        StringBuilder built = null;
        int from = open + 1;
        int i = from;
        while (i < text.length) {
            char c = text.chars[i];
            if (c == '"') {
                value = joined(built, from, i);
                return i;
            }
            if (c == '\\' || c == '$' || text.isReturnOfNewline(i)) {
                built = built == null ? new StringBuilder() : built;
                built.append(text.chars, from, i - from);
                i = special(i, built);
                from = i;
            } else {
                i = text.isRefused(i) ? text.refuseCharacter(i) : i + 1;
            }
            if (i == REFUSED) {
                return isClosed(open) || text.isCharacterRefused() ? REFUSED : notClosed(open);
            }
        }
        return notClosed(open);
    }

    private int special(int at, StringBuilder built) {
        return switch (text.chars[at]) {
            case '\\' -> specials.escape(at, built);
            case '$' -> specials.dollar(at, text.length, true, built);
            default -> at + 1;
        };
    }

    private String joined(@Nullable StringBuilder built, int from, int to) {
        return built == null
                ? text.text(from, to)
                : built.append(text.chars, from, to - from).toString();
    }

    private int notClosed(int open) {
        return text.refuse(
                open,
                "opens a quote that is not closed",
                text.chars[open] == '"' ? "close it with \", and write \\\" for one inside" : "close it with '");
    }

    private boolean isClosed(int open) {
        return close(open) < text.length;
    }

    /** Where a value in quotes ends, whatever is wrong in between; the end of the file when it does not. */
    int close(int open) {
        int i = open + 1;
        while (i < text.length && text.chars[i] != text.chars[open]) {
            i += text.chars[i] == '\\' && text.chars[open] == '"' ? 2 : 1;
        }
        return Math.min(i, text.length);
    }

    private int afterQuote(int from) {
        int end = text.endOfLine(from);
        int at = text.afterBlanks(from, end == REFUSED ? from : end);
        if (at < end && text.chars[at] != '#') {
            return text.refuse(
                    at,
                    "has text after the closing quote",
                    "remove it, write '#' before it, or put one pair of quotes around the whole value");
        }
        return end;
    }
}
