package dev.seaworthy.runtime.dotenv;

/** A value in double quotes, with escapes and references in it. */
final class DoubleQuoted {
    private final Quote quote;
    private final Variables variables;

    DoubleQuoted(Quote quote, Variables variables) {
        this.quote = quote;
        this.variables = variables;
    }

    /** Reads the value whose quote is at the cursor, and leaves the cursor after the closing quote. */
    String read(Cursor cursor) throws Refusal {
        try {
            return toClosingQuote(cursor);
        } catch (ForbiddenCharacter refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            // A quote that is not closed is the mistake, whatever else was read as a part of the value.
            throw quote.close().isPresent() ? refusal : quote.notClosed();
        }
    }

    private String toClosingQuote(Cursor cursor) throws Refusal {
        Output value = new Output();
        Expansion expansion = new Expansion(cursor, true, variables);
        cursor.advance(1);
        while (!cursor.isAtEnd()) {
            if (cursor.skip('"')) {
                return value.value();
            }
            if (cursor.is('\\')) {
                Escape.read(cursor, value);
            } else if (cursor.is('$')) {
                expansion.read(value);
            } else if (cursor.isAtReturnOfNewline()) {
                cursor.advance(1);
            } else {
                value.append(cursor.take());
            }
        }
        throw quote.notClosed();
    }
}
