package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.load.document.Signature;
import dev.seaworthy.runtime.text.Escapes;
import java.util.Locale;
import java.util.Set;

/**
 * A YAML file with comments, in forms that YAML 1.1 and 1.2 read alike: values are always in double quotes. No library writes
 * it, because the comments are half of such a file.
 */
public final class YamlLines {
    /** What YAML 1.1 takes for a truth value or for nothing when it stands there without quotes, as a key too. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder text = new StringBuilder();

    /** A file that was made for a configuration, with what it says of itself. */
    public static YamlLines of(ConfigModel config, String... words) {
        YamlLines lines = new YamlLines();
        lines.text.append("# ").append(Signature.of(config.qualifiedName())).append("\n#\n");
        for (String each : words) {
            lines.comment(0, each);
        }
        return lines;
    }

    /** A comment, over several lines when it is long. What cannot be seen is a blank in it. */
    public void comment(int indent, String words) {
        for (String each : CommentText.lines(words, indent)) {
            line(indent, ("# " + each).strip());
        }
    }

    /** A line as it is. */
    public void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    /** A key with a text. */
    public void entry(int indent, String key, String value) {
        line(indent, key(key) + ": " + quoted(value));
    }

    /** A key with a text, to uncomment. */
    public void leftOut(int indent, String key, String value) {
        line(indent, "# " + key(key) + ": " + quoted(value));
    }

    /** The name of a variable, in quotes where it would be read as something else than a text. */
    public static String key(String name) {
        return WORDS.contains(name.toLowerCase(Locale.ROOT)) ? quoted(name) : name;
    }

    /** A text in double quotes on one line, of which each character can be seen. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        if (!Escapes.isHidden(c)) {
            quoted.appendCodePoint(c);
            return;
        }
        String digits = Integer.toHexString(c);
        int length = c > 0xffff ? 8 : 4;
        quoted.append(c > 0xffff ? "\\U" : "\\u")
                .append("0".repeat(length - digits.length()))
                .append(digits);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
