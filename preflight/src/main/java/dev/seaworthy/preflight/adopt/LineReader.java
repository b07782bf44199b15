package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the comments of a dotenv file that the runtime has read: where a value ends and a comment begins is asked of the
 * runtime's reader, so that there is no second opinion about values.
 */
final class LineReader {
    private static final Pattern ASSIGNMENT = Pattern.compile("[ \\t]*(?:export[ \\t]+)?([A-Za-z0-9_.-]+)[ \\t]*=(.*)");

    /** How many marks of one line may begin its comment. */
    private static final int MARKS = 16;

    private final String[] lines;
    private final Map<String, String> values;
    private final List<Line> read = new ArrayList<>();

    private LineReader(String text, Map<String, String> environment) {
        this.lines = text.split("\r?\n", -1);
        this.values = new HashMap<>(environment);
    }

    /** The lines of a text that the runtime accepts with these variables in the environment. */
    static List<Line> read(String text, Map<String, String> environment) {
        LineReader reader = new LineReader(text, environment);
        int at = 0;
        while (at < reader.lines.length) {
            at = reader.readFrom(at);
        }
        return reader.read;
    }

    private int readFrom(int at) {
        String line = lines[at].strip();
        if (line.isEmpty()) {
            read.add(new Line(Line.Kind.BLANK, at + 1, "", ""));
            return at + 1;
        }
        Matcher assignment = ASSIGNMENT.matcher(lines[at]);
        if (line.startsWith("#") || !assignment.matches()) {
            read.add(new Line(Line.Kind.COMMENT, at + 1, line, ""));
            return at + 1;
        }
        int end = endOfValue(at, assignment.group(2).stripLeading());
        String name = assignment.group(1);
        String chunk = chunk(at, end);
        read.add(new Line(Line.Kind.ASSIGNMENT, at + 1, commentAfter(name, chunk), name));
        values.putAll(parse(chunk));
        return end + 1;
    }

    /** The line in which the value ends: the first with which the runtime accepts it. */
    private int endOfValue(int start, String value) {
        boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
        int end = start;
        while (isQuoted && end + 1 < lines.length && !isWhole(start, end, value.charAt(0))) {
            end++;
        }
        return end;
    }

    private boolean isWhole(int start, int end, char quote) {
        return lines[end].indexOf(quote) >= 0 && !parse(chunk(start, end)).isEmpty();
    }

    private String chunk(int start, int end) {
        return String.join("\n", List.of(lines).subList(start, end + 1));
    }

    /** What stands after the mark of a comment that the value does not need. */
    private String commentAfter(String name, String chunk) {
        String value = parse(chunk).getOrDefault(name, "");
        int mark = chunk.indexOf('#', chunk.lastIndexOf('\n') + 1);
        for (int tries = 0; mark > 0 && tries < MARKS; tries++) {
            if (parse(chunk.substring(0, mark)).getOrDefault(name, "").equals(value)
                    && Character.isWhitespace(chunk.charAt(mark - 1))) {
                return chunk.substring(mark);
            }
            mark = chunk.indexOf('#', mark + 1);
        }
        return "";
    }

    private Map<String, String> parse(String chunk) {
        try {
            return Dotenv.parse(chunk, values);
        } catch (DotenvException refused) {
            return Map.of();
        }
    }
}
