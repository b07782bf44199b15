package dev.seaworthy.runtime.dotenv;

/** A value without quotes: it ends with its line, or before a comment, and blanks at its ends do not belong to it. */
final class PlainValue {
    private final Text text;
    private final Variables variables;

    PlainValue(Text text, Variables variables) {
        this.text = text;
        this.variables = variables;
    }

    /** Reads the value between a position and the end of its line. */
    String read(int start, int endOfLine) throws Refusal {
        int end = withoutBlanks(start, beforeComment(start, endOfLine));
        requireVisibleEnds(start, end);
        return expanded(new Cursor(text, start, end));
    }

    private int beforeComment(int start, int end) throws Refusal {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '#') {
                requireComment(start, at);
                return at;
            }
        }
        return end;
    }

    /** Refuses a {@code #} unless a value and a space are before it: only then do all tools read a comment. */
    private void requireComment(int start, int at) throws Refusal {
        boolean isFirst = at == start;
        if (isFirst || text.charAt(at - 1) != ' ') {
            throw new Refusal(
                    at,
                    "has a '#' that tools read in two ways",
                    isFirst
                            ? "put a comment on a line of its own; write a value that starts with '#' in quotes"
                            : "write the value in quotes; or a space before the '#' where a comment begins");
        }
    }

    private int withoutBlanks(int start, int end) {
        int at = end;
        while (at > start && Characters.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void requireVisibleEnds(int start, int end) throws Refusal {
        if (start == end) {
            return;
        }
        if (text.charAt(start) == '`') {
            throw new Refusal(start, "has a value that starts with a backtick", "write the value in single quotes");
        }
        if (Characters.isOtherWhiteSpace(text.charAt(start))) {
            throw new Refusal(start, "has an invisible character before the value", "remove it, or quote the value");
        }
        if (Characters.isOtherWhiteSpace(text.charAt(end - 1))) {
            throw new Refusal(end - 1, "has an invisible character after the value", "remove it, or quote the value");
        }
    }

    private String expanded(Cursor value) throws Refusal {
        Output output = new Output();
        Expansion expansion = new Expansion(value, false, variables);
        while (!value.isAtEnd()) {
            if (value.is('$')) {
                expansion.read(output);
            } else {
                output.append(value.take());
            }
        }
        return output.value();
    }
}
