package dev.seaworthy.benchmarks.page;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown: the first column is text, the others are numbers. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table with a heading.
     *
     * @param heading the columns' headings
     */
    public Table(List<String> heading) {
        rows.add(List.copyOf(heading));
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            rule.add(i == 0 ? "---" : "--:");
        }
        rows.add(rule);
    }

    /**
     * Adds a row.
     *
     * @param cells as many as the heading has
     */
    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The table as Markdown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        return text.toString();
    }
}
