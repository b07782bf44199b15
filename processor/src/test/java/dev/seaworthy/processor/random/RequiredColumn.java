package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column <em>Required</em> of {@code docs/configuration.md}, and what it should say. */
final class RequiredColumn {
    private static final String HEADER = "| Variable | Required |";
    private static final Set<Environment> EVERYWHERE = EnumSet.allOf(Environment.class);

    private RequiredColumn() {}

    /**
     * What a cell says.
     *
     * @param in where a start fails without the variable
     * @param isGrouped whether only when the optional group is there
     * @param isConditional whether also when another variable has a certain value
     */
    record Cell(Set<Environment> in, boolean isGrouped, boolean isConditional) {
        /** Of what switches its group on: such a group is never there without it. */
        static final Cell NONE = new Cell(EnumSet.noneOf(Environment.class), false, false);

        static Cell of(String cell) {
            String text = cell.replaceAll("; the group is required when \\[`.*", "");
            if (text.startsWith("switches its group on")) {
                return NONE;
            }
            return new Cell(environments(text), text.startsWith("with the group"), text.contains("when [`"));
        }

        private static Set<Environment> environments(String text) {
            Set<Environment> in = EnumSet.noneOf(Environment.class);
            if (text.equals("yes") || text.equals("with the group")) {
                return EVERYWHERE;
            }
            for (Environment each : EVERYWHERE) {
                boolean isNamed = text.replaceAll("when \\[`.*", "").contains(each.variableValue());
                if (isNamed != text.contains("outside ") && !text.equals("no") && !text.startsWith("when")) {
                    in.add(each);
                }
            }
            return in;
        }
    }

    static Optional<String> difference(RandomConfiguration configuration, CompilerRun run) {
        Map<String, String> cells = cells(run.text(configuration.document("docs/configuration.md")));
        List<String> differences = new ArrayList<>();
        for (Placed placed : configuration.placed()) {
            String text = cells.getOrDefault(placed.variable(), "a row that is missing");
            boolean isSwitch = configuration.switched().values().stream()
                    .anyMatch(each -> !each.isOutside() && each.setting().equals(placed));
            Cell expected = isSwitch ? Cell.NONE : expected(placed);
            if (!Cell.of(text).equals(expected)) {
                differences.add(
                        placed.variable() + " should be required as " + expected + ", and the page says: " + text);
            }
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", differences));
    }

    private static Map<String, String> cells(String page) {
        Map<String, String> cells = new LinkedHashMap<>();
        boolean isInTable = false;
        for (String line : page.lines().toList()) {
            isInTable = line.startsWith(HEADER) || (isInTable && line.startsWith("|"));
            if (isInTable && line.startsWith("| <a id=")) {
                String[] columns = line.split(" \\| ", 3);
                cells.put(columns[0].replaceAll(".*`(\\w+)`.*", "$1"), columns[1]);
            }
        }
        return cells;
    }

    private static Cell expected(Placed placed) {
        Setting setting = placed.setting();
        Set<Environment> in = EnumSet.noneOf(Environment.class);
        for (Environment each : Environment.values()) {
            boolean isAbsent = setting.shape().isOptional()
                    && Values.defaultIn(setting, each).isEmpty()
                    && setting.from().isEmpty();
            boolean isRefused = setting.rules().stream().anyMatch(rule -> rule.refuses(each) && !rule.allowsAbsence());
            if (Values.isRequired(setting, each) || (isAbsent && isRefused)) {
                in.add(each);
            }
        }
        boolean isConditional = !setting.requirements().isEmpty();
        boolean isGrouped = !placed.optionalGroups().isEmpty() && (!in.isEmpty() || isConditional);
        return new Cell(in, isGrouped, isConditional);
    }
}
