package dev.seaworthy.logging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the secrets of a text are. */
final class Marks {
    private static final Comparator<Mark> IN_ORDER =
            Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder());

    /** Most texts have none. */
    private List<Mark> marks = List.of();

    private record Mark(int from, int to, String variable) {}

    void add(int from, int to, String variable) {
        if (marks.isEmpty()) {
            marks = new ArrayList<>();
        }
        marks.add(new Mark(from, to, variable));
    }

    /** The text with the variable's name in place of each secret; of those that overlap, that of the first and longest. */
    String masked(String text) {
        if (marks.isEmpty()) {
            return text;
        }
        marks.sort(IN_ORDER);
        StringBuilder masked = new StringBuilder(text.length());
        int kept = 0;
        for (Mark each : marks) {
            if (each.from() >= kept) {
                masked.append(text, kept, each.from())
                        .append('[')
                        .append(each.variable())
                        .append(']');
            }
            kept = Math.max(kept, each.to());
        }
        return masked.append(text, kept, text.length()).toString();
    }
}
