package dev.seaworthy.processor.emit.sh;

/** The lines of a script, each as far to the right as what it is inside of. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds one line. */
    void add(String line) {
        text.append(line.isEmpty() ? "" : "    ".repeat(depth)).append(line).append('\n');
    }

    /** Adds a line after which others are inside. */
    void open(String line) {
        add(line);
        indent();
    }

    /** Adds the line that ends what others were inside of. */
    void close(String line) {
        outdent();
        add(line);
    }

    /** Says that what follows is inside the last line. */
    void indent() {
        depth++;
    }

    /** Says that what follows is outside again. */
    void outdent() {
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
