package dev.seaworthy.benchmarks.compile;

import java.util.List;

/**
 * How much there is to compile.
 *
 * @param types how many configurations
 * @param members how many settings each has
 * @param rounds how often it is measured: the small ones more often, because they are short
 */
record Size(int types, int members, int rounds) {
    /** The sizes of the goals, and those between them that show the growth. */
    static final List<Size> ALL = List.of(
            new Size(1, 12, 21),
            new Size(10, 12, 11),
            new Size(100, 12, 9),
            new Size(1_000, 12, 5),
            new Size(1, 100, 11),
            new Size(1, 300, 11),
            new Size(1, 1_000, 9),
            new Size(1, 3_000, 5));

    /** The sizes with at most so many settings, 0 for all. */
    static List<Size> upTo(int settings) {
        return ALL.stream()
                .filter(size -> settings == 0 || size.settings() <= settings)
                .toList();
    }

    /** Whether it belongs to the growth in types, rather than in members. */
    boolean growsInTypes() {
        return members == 12;
    }

    /** How many settings there are in all. */
    int settings() {
        return types * members;
    }

    /** Its name in folders. */
    String folder() {
        return types + "x" + members;
    }

    /** Its name in tables. */
    String title() {
        return types + (types == 1 ? " type" : " types") + " of " + members;
    }
}
