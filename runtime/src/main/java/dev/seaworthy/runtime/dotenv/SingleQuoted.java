package dev.seaworthy.runtime.dotenv;

/** A value in single quotes: nothing in it is special. */
final class SingleQuoted {
    private SingleQuoted() {}

    /** Reads the value whose quote is at the cursor, and leaves the cursor after the closing quote. */
    static String read(Quote quote, Cursor cursor) throws Refusal {
        Output value = new Output();
        cursor.advance(1);
        while (!cursor.isAtEnd()) {
            if (cursor.is('\'')) {
                requireNoBackslashBefore(cursor);
                cursor.advance(1);
                return value.value();
            }
            if (cursor.isAtReturnOfNewline()) {
                cursor.advance(1);
            } else {
                value.append(cursor.take());
            }
        }
        throw quote.notClosed();
    }

    /** Some tools take a backslash there for an escape of the quote. */
    private static void requireNoBackslashBefore(Cursor close) throws Refusal {
        if (close.isAfter('\\')) {
            throw new Refusal(
                    close.at() - 1,
                    "has a backslash before a single quote",
                    "write the value in double quotes, with \\\\ for each backslash");
        }
    }
}
