package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of one setting, an environment each, and which of them say the same. */
final class Standings {
    private final Map<Environment, String> cells = new EnumMap<>(Environment.class);

    /** Adds what a cell says. */
    Standings with(Environment environment, String html) {
        cells.put(environment, html);
        return this;
    }

    /** A digit for each environment, in their order: two that are equal say the same. */
    String pattern() {
        List<String> different = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        for (String cell : cells.values()) {
            if (!different.contains(cell)) {
                different.add(cell);
            }
            pattern.append(different.indexOf(cell));
        }
        return pattern.toString();
    }

    /** Whether nothing differs between any two environments. */
    boolean areAllTheSame() {
        return Set.copyOf(cells.values()).size() == 1;
    }

    /** The cells of the row. One that says what the one before it says is marked, so that what changes stands out. */
    String html() {
        StringBuilder html = new StringBuilder();
        String before = "";
        for (String cell : cells.values()) {
            boolean isSame = cell.equals(before);
            html.append(isSame ? "<td class=\"same\">" : "<td>").append(cell).append('\n');
            before = cell;
        }
        return html.toString();
    }
}
