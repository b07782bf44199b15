package dev.seaworthy.preflight.format;

import java.io.PrintWriter;

/** What a start prints, in colour where a person looks at a terminal. */
final class TextFormat {
    private final boolean isColoured;

    TextFormat(boolean isColoured) {
        this.isColoured = isColoured;
    }

    void print(Verdict verdict, PrintWriter out) {
        String[] lines = verdict.report().verdict().split("\n", -1);
        String colour = verdict.problems().isEmpty() ? (verdict.warnings().isEmpty() ? "32" : "33") : "31";
        for (int i = 0; i < lines.length - 1; i++) {
            out.print(isColoured ? coloured(lines[i], i == 0 ? "1;" + colour : "1") : lines[i]);
            out.print('\n');
        }
    }

    /** The first line as a whole; of the others the name that begins it. */
    private static String coloured(String line, String style) {
        boolean isVariable = line.startsWith("  ") && line.length() > 2 && line.charAt(2) != ' ';
        int begin = isVariable ? 2 : 0;
        int end = isVariable ? Math.max(begin, line.indexOf(' ', begin)) : line.length();
        boolean isStyled = isVariable || style.length() > 1;
        return isStyled
                ? line.substring(0, begin) + "\u001b[" + style + "m" + line.substring(begin, end) + "\u001b[0m"
                        + line.substring(end)
                : line;
    }
}
