package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;

/** Reads what stands after the {@code =} of an assignment: a plain value, or one in single or double quotes. */
final class Values {
    private final Text text;
    private final Variables variables;

    Values(Text text, Variables variables) {
        this.text = text;
        this.variables = variables;
    }

    /**
     * Reads the value that starts at the cursor, and leaves the cursor at the end of the value's last line.
     *
     * @param endOfLine where the line ends in which the value starts
     */
    String read(Cursor cursor, int endOfLine) throws Refusal {
        @Nullable Quote quote = Quote.at(text, cursor.at());
        if (quote == null) {
            String value = new PlainValue(text, variables).read(cursor.at(), endOfLine);
            cursor.moveTo(endOfLine);
            return value;
        }
        String value =
                quote.isDouble() ? new DoubleQuoted(quote, variables).read(cursor) : SingleQuoted.read(quote, cursor);
        finishLine(quote, cursor);
        return value;
    }

    private void finishLine(Quote quote, Cursor cursor) throws Refusal {
        int end = text.endOfLine(cursor.at());
        int at = text.afterBlanks(cursor.at());
        if (at < end && text.charAt(at) != '#') {
            throw quote.textAfter(at);
        }
        cursor.moveTo(end);
    }
}
