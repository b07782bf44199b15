package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.emit.CommentText;
import dev.seaworthy.runtime.text.Escapes;

/** The lines of a dotenv file. */
final class Lines {
    private final StringBuilder text = new StringBuilder();

    /** A comment, over several lines when it is long. What cannot be seen is a blank in it: no line ends but those here. */
    void comment(String comment) {
        CommentText.lines(comment, 0).forEach(this::line);
    }

    /** Free text that begins with an at sign would be read as a decorator. */
    private void line(String words) {
        text.append(words.isEmpty() ? "#" : words.startsWith("@") ? "# (" + words + ")" : "# " + words)
                .append('\n');
    }

    /** Paragraphs, each a comment of its own. */
    void paragraphs(String paragraphs) {
        for (String each : paragraphs.split("\n\n", -1)) {
            if (!each.isBlank()) {
                comment(each.replace('\n', ' '));
            }
        }
    }

    /** A line that tools read, decorators or a signature: as it is, however long. */
    void exact(String words) {
        text.append("# ").append(Escapes.of(words)).append('\n');
    }

    void assignment(String name, String form) {
        text.append(name).append('=').append(form).append('\n');
    }

    /** Whether a value can stand in comments: none of its further lines would be read as a decorator. */
    static boolean canLeaveOut(String form) {
        return form.lines().skip(1).noneMatch(line -> line.strip().startsWith("@"));
    }

    /** An assignment to uncomment: each of its lines a comment, as it is, however long. */
    void leftOut(String name, String form) {
        for (String each : (name + '=' + form).split("\n", -1)) {
            text.append(each.isEmpty() ? "#" : "# " + each).append('\n');
        }
    }

    void empty() {
        text.append('\n');
    }

    /** All lines, the last one ended and none empty after it. */
    String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
