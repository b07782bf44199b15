package dev.seaworthy.runtime.dotenv;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads a dotenv file once, from its start to its end, line by line. After a line that is refused it goes on at the next, so
 * that a report has all of them.
 */
public final class Parser {
    private final Text text;
    private final Parsed parsed = new Parsed();
    private final Values values;

    private Parser(String text, Map<String, String> environment) {
        this.text = new Text(text);
        this.values = new Values(this.text, new Variables(this.text, environment, parsed));
    }

    /**
     * Reads a file.
     *
     * @param text the file's text, with half a surrogate pair in place of each byte that is not UTF-8
     * @param environment what references insert before what the file sets
     * @return what the file sets, and its lines that are refused
     */
    public static Parsed parse(String text, Map<String, String> environment) {
        Parser parser = new Parser(text, environment);
        parser.readFrom(1, false);
        return parser.parsed;
    }

    private void readFrom(int firstLine, boolean isGuess) {
        int line = firstLine;
        while (line <= text.lines()) {
            Key key = Key.at(text, text.start(line));
            try {
                line = read(key, line, isGuess) + 1;
            } catch (Refusal refusal) {
                refuse(key, refusal, isGuess);
                OptionalInt last = lastLine(key, refusal);
                if (last.isEmpty() && !isGuess) {
                    // Nobody knows where the value should have ended: what follows may be a part of it.
                    readFrom(line + 1, true);
                    return;
                }
                line = last.orElse(line) + 1;
            }
        }
    }

    /** Reads an assignment, or a line that sets nothing, and gives its last line. */
    private int read(Key key, int line, boolean isGuess) throws Refusal {
        int endOfLine = text.endOfLine(text.start(line));
        if (key.isNothing()) {
            return line;
        }
        if (!key.isAssignment()) {
            throw key.refusal();
        }
        Cursor cursor = new Cursor(text, key.value(), text.length());
        add(new Assignment(key.name(), line, values.read(cursor, endOfLine)), isGuess);
        return cursor.at() == endOfLine ? line : text.line(cursor.at());
    }

    private void add(Assignment assignment, boolean isGuess) {
        if (isGuess) {
            parsed.guess(assignment);
        } else {
            parsed.add(assignment);
        }
    }

    private void refuse(Key key, Refusal refusal, boolean isGuess) {
        RefusedLine line = new RefusedLine(text, refusal);
        if (!isGuess) {
            parsed.refuse(line);
        }
        if (key.isAssignment()) {
            add(new Assignment(key.name(), line), isGuess);
        }
    }

    /** The last line of what is refused; nothing when it opens a quote that is not closed. */
    private OptionalInt lastLine(Key key, Refusal refusal) {
        Quote quote = key.quote();
        if (quote == null) {
            return OptionalInt.of(text.line(refusal.at()));
        }
        OptionalInt close = quote.close();
        return close.isPresent()
                ? OptionalInt.of(text.line(Math.max(refusal.at(), close.getAsInt())))
                : OptionalInt.empty();
    }
}
