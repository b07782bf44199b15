package dev.seaworthy.runtime.load.document;

import java.util.List;

/** The first line in which a committed document differs from what the compiler would write, in words. */
final class Difference {
    private static final int LONGEST = 100;

    /** How much of a long line is shown before what differs. */
    private static final int LEAD = 30;

    private Difference() {}

    /** The first line of two different texts that differs. */
    static String of(String committed, String expected) {
        List<String> theirs = committed.lines().toList();
        List<String> ours = expected.lines().toList();
        int line = 0;
        while (line < theirs.size() && line < ours.size() && theirs.get(line).equals(ours.get(line))) {
            line++;
        }
        if (line == theirs.size() && line == ours.size()) {
            return "its lines are right, and not all of them end in a newline";
        }
        if (line == theirs.size()) {
            return "line " + (line + 1) + " is missing and must be " + quoted(ours.get(line), 0);
        }
        if (line == ours.size()) {
            return "line " + (line + 1) + " is " + quoted(theirs.get(line), 0) + " and must not be there";
        }
        int column = firstDifference(theirs.get(line), ours.get(line));
        return "line " + (line + 1) + " is " + quoted(theirs.get(line), column) + " and must be "
                + quoted(ours.get(line), column);
    }

    private static int firstDifference(String one, String other) {
        int column = 0;
        while (column < one.length() && column < other.length() && one.charAt(column) == other.charAt(column)) {
            column++;
        }
        return column;
    }

    /** A line in quotes; of a long one, as a row of a table is, the part in which a column stands. */
    private static String quoted(String line, int column) {
        int start = column < LONGEST - LEAD ? 0 : column - LEAD;
        int end = Math.min(line.length(), start + LONGEST);
        return '"' + (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "") + '"';
    }
}
