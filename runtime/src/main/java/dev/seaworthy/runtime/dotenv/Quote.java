package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;
import java.util.OptionalInt;

/** The quote that opens a value. */
final class Quote {
    private final Text text;
    private final int open;

    private Quote(Text text, int open) {
        this.text = text;
        this.open = open;
    }

    /** The quote at a position, or null when there is none. */
    static @Nullable Quote at(Text text, int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? new Quote(text, at) : null;
    }

    boolean isDouble() {
        return text.charAt(open) == '"';
    }

    int open() {
        return open;
    }

    /** Where the value ends, whatever is wrong in between; nothing when its quote is not closed. */
    OptionalInt close() {
        char quote = text.charAt(open);
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && isDouble() ? 2 : 1;
        }
        return at < text.length() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    Refusal notClosed() {
        return new UnendedValue(
                open,
                "opens a quote that is not closed",
                isDouble() ? "close it with \", and write \\\" for one inside" : "close it with '");
    }

    /** Refuses text after the quote that closes the value: often that one was meant to open another value. */
    Refusal textAfter(int at) {
        int line = text.line(open);
        if (line == text.line(at)) {
            return new Refusal(
                    at,
                    "has text after the closing quote",
                    "remove it, write '#' before it, or put one pair of quotes around the whole value");
        }
        return new UnendedValue(
                at,
                "has text after the quote that closes the one opened in line " + line,
                "close the quote in line " + line + ", or remove the text");
    }
}
