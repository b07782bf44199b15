package dev.seaworthy.processor.emit.markdown;

/** A table. Its columns are not aligned, so that one longer cell changes one line of a pull request and not all. */
final class Table {
    private final StringBuilder text = new StringBuilder();
    private final int headLength;

    Table(String... headings) {
        row(headings);
        text.append('|').append(" --- |".repeat(headings.length)).append('\n');
        headLength = text.length();
    }

    /** Whether it has no row. */
    boolean isEmpty() {
        return text.length() == headLength;
    }

    /** Adds a row; the cells are Markdown on one line. */
    Table row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ')
                    .append(cell.isEmpty() ? Markdown.NONE : cell.replace("|", "\\|"))
                    .append(" |");
        }
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
