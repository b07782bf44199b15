package dev.seaworthy.preflight.compare;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.runtime.Problem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A difference for people: what is wrong, then a table for each way in which values compare. */
public final class DifferenceText {
    private static final String INDENT = "  ";

    private final Difference difference;
    private final PrintWriter out;

    /**
     * The text of a difference.
     *
     * @param difference the difference
     * @param out where to print
     */
    public DifferenceText(Difference difference, PrintWriter out) {
        this.difference = difference;
        this.out = out;
    }

    /** Prints it. */
    public void print() {
        printSides();
        printFindings("problem", difference.problems());
        printFindings("warning", difference.warnings());
        printNotJudged();
        for (Row.Comparison comparison : Row.Comparison.values()) {
            printRows(comparison);
        }
    }

    private void printSides() {
        String name = difference.configuration();
        out.print(name.substring(name.lastIndexOf('.') + 1) + " in "
                + difference.sides().size() + " environments: " + verdict() + "\n\n");
        List<List<String>> lines = new ArrayList<>();
        for (Side side : difference.sides()) {
            String word = side.verdict().exitCode() == ExitCode.SAFE
                    ? "a start is safe"
                    : "a start is refused or not judged; check says why";
            lines.add(List.of(side.name(), side.file(), word));
        }
        printLines(lines);
    }

    private String verdict() {
        int problems = difference.problems().size();
        return switch (difference.exitCode()) {
            case ExitCode.SAFE -> "nothing is shared that must differ";
            case ExitCode.UNSAFE -> problems + (problems == 1 ? " problem" : " problems");
            default -> "not judged";
        };
    }

    private void printFindings(String noun, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        heading(findings.size() + " " + noun + (findings.size() == 1 ? "" : "s"));
        List<List<String>> lines = new ArrayList<>();
        for (Finding each : findings) {
            lines.add(List.of(each.variable(), each.message()));
            lines.add(List.of("", String.join(" and ", each.origins()) + "; " + each.fix()));
        }
        printLines(lines);
    }

    private void printNotJudged() {
        List<List<String>> lines = new ArrayList<>();
        for (Side side : difference.sides()) {
            for (Problem each : side.notJudged()) {
                lines.add(List.of(each.variable(), side.name(), each.message()));
            }
        }
        if (!lines.isEmpty()) {
            heading(Row.Comparison.NOT_COMPARED.heading());
            printLines(lines);
        }
    }

    private void printRows(Row.Comparison comparison) {
        List<List<String>> lines = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("Variable"));
        difference.sides().forEach(each -> names.add(each.name()));
        lines.add(names);
        for (Row row : difference.rows()) {
            if (row.comparison() == comparison && isListed(row)) {
                List<String> cells = new ArrayList<>(List.of(row.variable()));
                row.cells().forEach(each -> cells.add(each.toString()));
                lines.add(cells);
            }
        }
        if (lines.size() > 1) {
            if (comparison == Row.Comparison.NOT_COMPARED && hasNotJudged()) {
                out.print("\n");
            } else {
                heading(comparison.heading());
            }
            printLines(lines);
        }
    }

    /** Whether a row says more than why it is not compared. */
    private boolean isListed(Row row) {
        return row.comparison() != Row.Comparison.NOT_COMPARED || row.hasValue() || !isSaid(row);
    }

    private boolean isSaid(Row row) {
        return difference.sides().stream()
                .flatMap(each -> each.notJudged().stream())
                .anyMatch(each -> each.variable().equals(row.variable()));
    }

    private boolean hasNotJudged() {
        return difference.sides().stream().anyMatch(each -> !each.notJudged().isEmpty());
    }

    private void heading(String words) {
        out.print("\n" + words + ":\n\n");
    }

    /** Lines in columns, the last of which has no blanks after it. */
    private void printLines(List<List<String>> lines) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                int width = line.get(i).codePointCount(0, line.get(i).length());
                if (i == widths.size()) {
                    widths.add(width);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String cell = line.get(i);
                int rest = widths.get(i) - cell.codePointCount(0, cell.length());
                text.append(INDENT).append(cell).append(" ".repeat(i == line.size() - 1 ? 0 : rest));
            }
            out.print(text.toString().stripTrailing() + "\n");
        }
    }
}
