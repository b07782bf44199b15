package dev.seaworthy.runtime.load.document;

import dev.seaworthy.runtime.text.Escapes;
import java.util.List;
import java.util.Locale;

/** The first line in which a committed document differs from what the compiler would write, in words. */
final class Difference {
    private static final int LONGEST = 100;

    /** How much of a long line is shown before what differs. */
    private static final int LEAD = 30;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> theirs;
    private final List<String> ours;

    private Difference(String committed, String expected) {
        this.theirs = committed.lines().toList();
        this.ours = expected.lines().toList();
    }

    /** The first line of two different texts that differs. */
    static String of(String committed, String expected) {
        if (committed.startsWith(BYTE_ORDER_MARK) && !expected.startsWith(BYTE_ORDER_MARK)) {
            return "it begins with a byte order mark, which must not be there";
        }
        Difference difference = new Difference(committed, expected);
        int first = difference.first(false);
        if (first < 0) {
            return "its lines are right, and not all of them end in a newline";
        }
        // A reader recognizes a line that says something.
        int telling = difference.first(true);
        return difference.words(telling < 0 ? first : telling);
    }

    /** The first line that differs, and is not blank on both sides where it must say something; negative without one. */
    private int first(boolean mustSaySomething) {
        for (int line = 0; line < Math.max(theirs.size(), ours.size()); line++) {
            String their = lineOf(theirs, line);
            String our = lineOf(ours, line);
            boolean differs = line >= theirs.size() || line >= ours.size() || !their.equals(our);
            if (differs && !(mustSaySomething && their.isBlank() && our.isBlank())) {
                return line;
            }
        }
        return -1;
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private String words(int line) {
        String name = "line " + (line + 1) + " is ";
        if (line >= theirs.size()) {
            return name + "missing and must be " + shown(ours.get(line), 0);
        }
        if (line >= ours.size()) {
            return name + shown(theirs.get(line), 0) + " and must not be there";
        }
        String their = theirs.get(line);
        String our = ours.get(line);
        int column = firstDifference(their, our);
        return name + shown(their, column) + " and must be " + shown(our, column) + lookalikes(their, our, column);
    }

    private static int firstDifference(String one, String other) {
        int column = 0;
        while (column < one.length()
                && column < other.length()
                && one.codePointAt(column) == other.codePointAt(column)) {
            column += Character.charCount(one.codePointAt(column));
        }
        return column;
    }

    /** A line in quotes; of a long one, as a row of a table is, the part in which a column stands. */
    private static String shown(String line, int column) {
        if (line.isEmpty()) {
            return "empty";
        }
        int start = column < LONGEST - LEAD ? 0 : wholeAt(line, column - LEAD);
        int end = line.length() - start > LONGEST ? wholeAt(line, start + LONGEST) : line.length();
        return '"'
                + (start > 0 ? "…" : "")
                + Escapes.of(line.substring(start, end))
                + (end < line.length() ? "…" : "")
                + '"';
    }

    /** A place that does not stand inside a character of two units. */
    private static int wholeAt(String line, int place) {
        boolean isInside =
                Character.isLowSurrogate(line.charAt(place)) && Character.isHighSurrogate(line.charAt(place - 1));
        return isInside ? place - 1 : place;
    }

    /**
     * Two lines that differ in other characters than those of a keyboard may look the same: one character or a letter and its
     * accent, a letter of another alphabet, a tab or what stands for one. Their numbers tell them apart.
     */
    private static String lookalikes(String their, String our, int column) {
        if (isPlain(their, column) && isPlain(our, column)) {
            return "";
        }
        return "; the first difference is " + named(their, column) + " instead of " + named(our, column);
    }

    private static boolean isPlain(String line, int column) {
        return column == line.length() || (line.charAt(column) >= ' ' && line.charAt(column) <= '~');
    }

    private static String named(String line, int column) {
        return column == line.length()
                ? "the end of the line"
                : String.format(Locale.ROOT, "U+%04X", line.codePointAt(column));
    }
}
