package dev.seaworthy.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Compares what two runs logged. */
public final class SameLines {
    private static final int AROUND = 120;

    private SameLines() {}

    /** Fails at the first line that differs, and shows no other. */
    public static void assertSame(String expected, String actual, String what) {
        List<String> lines = expected.lines().toList();
        List<String> others = actual.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
            String line = lines.get(i);
            String other = others.get(i);
            if (!line.equals(other)) {
                assertEquals(difference(line, other), difference(other, line), what + ", line " + i);
            }
        }
        assertEquals(lines.size(), others.size(), what + ", lines");
    }

    private static String difference(String line, String other) {
        int from = 0;
        while (from < Math.min(line.length(), other.length()) && line.charAt(from) == other.charAt(from)) {
            from++;
        }
        return line.substring(Math.max(0, from - AROUND), Math.min(line.length(), from + AROUND));
    }
}
