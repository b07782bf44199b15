package dev.seaworthy.runtime;

import dev.seaworthy.runtime.dotenv.Advice;
import dev.seaworthy.runtime.dotenv.Parsed;
import dev.seaworthy.runtime.dotenv.Parser;
import dev.seaworthy.runtime.dotenv.RefusedLine;
import dev.seaworthy.runtime.text.Escapes;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Reads dotenv files: what the major tools agree on, as Docker Compose reads it where they split, and refused wherever a
 * silent difference could change a value. Nothing in a file is ever run.
 *
 * <pre>{@code
 * # A comment. Names are letters, digits, _ . and -; the last assignment of a name wins.
 * GREETING=hello world            # a comment after a space
 * LITERAL='no $ is special here'
 * LINES="one\ntwo, and \" \\ \$ are escapes"
 * URL=postgresql://${HOST:-localhost}:5432/shop
 * }</pre>
 *
 * <p>A reference inserts a variable of the process environment, or else one that an earlier line sets:
 * <code>${V}</code> (refused when it is not set), <code>${V:-x}</code> and <code>${V-x}</code>, <code>${V:+x}</code> and
 * <code>${V+x}</code>, <code>${V:?message}</code> and <code>${V?message}</code>; with the colon, empty counts as not set.
 * References may be 200 deep, and may insert 16 Mi characters into one file.
 */
public final class Dotenv {
    /** More than a start reads of one file: programs that read a dotenv file themselves may have large ones. */
    private static final int LIMIT = 16 << 20;

    private Dotenv() {}

    /**
     * Reads a file, which must be UTF-8 and at most 16 MiB long.
     *
     * @param file the file
     * @param environment what references insert before anything that the file sets
     * @return what the file sets, in its order; it cannot be changed
     * @throws DotenvException when the file cannot be read, or at the first line that is refused
     */
    public static Map<String, String> parse(Path file, Map<String, String> environment) {
        String name = Escapes.of(file.toString());
        String text;
        try {
            text = TextFile.markedText(file, LIMIT);
        } catch (UnreadableFile refused) {
            throw new DotenvException(name + " " + refused.reason() + "; " + refused.fix(), 0, 0);
        }
        return values(name + ":", Parser.parse(text, environment));
    }

    /**
     * Reads the text of a file.
     *
     * @param text the text; half a surrogate pair in it is refused as not UTF-8
     * @param environment what references insert before anything that the text sets
     * @return what the text sets, in its order; it cannot be changed
     * @throws DotenvException at the first line that is refused
     */
    public static Map<String, String> parse(String text, Map<String, String> environment) {
        return values("", Parser.parse(text, environment));
    }

    private static Map<String, String> values(String place, Parsed parsed) {
        List<RefusedLine> refused = parsed.refused();
        if (!refused.isEmpty()) {
            RefusedLine first = refused.get(0);
            throw refusal(place, first, parsed.advice(first));
        }
        return Collections.unmodifiableMap(parsed.values());
    }

    private static DotenvException refusal(String place, RefusedLine first, Advice advice) {
        return new DotenvException(
                place + first.line() + ":" + first.column() + ": the line " + advice.reason() + "; " + advice.fix(),
                first.line(),
                first.column());
    }
}
