package dev.seaworthy.processor.emit.sh;

import dev.seaworthy.processor.necessary.Expression;
import dev.seaworthy.runtime.text.Escapes;
import java.util.List;
import java.util.Locale;

/** Words of the language of shells. */
final class Shell {
    private Shell() {}

    /** A text as it is. */
    static String quoted(String text) {
        return Expression.shellQuoted(text);
    }

    /** A text that a person reads, as one line without what moves a cursor. */
    static String message(String text) {
        return quoted(Escapes.of(text));
    }

    /** What is after a hash, on one line. */
    static String comment(String text) {
        return Escapes.of(text);
    }

    /** The text of a variable, or nothing. */
    static String text(String variable) {
        return ShellNames.canRead(variable) ? "\"${" + variable + "-}\"" : "''";
    }

    /** Characters in brackets, those that mean something to a shell after backslashes. */
    static String letters(String letters) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean isPlain =
                    String.valueOf(c).toLowerCase(Locale.ROOT).matches("[a-z0-9]") || "]-[:/,.=+_?%@^".indexOf(c) >= 0;
            escaped.append(isPlain ? "" : "\\").append(c);
        }
        return escaped.toString();
    }

    /** Several patterns of one case. */
    static String patterns(List<String> patterns) {
        return String.join(" | ", patterns);
    }
}
