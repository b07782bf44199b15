package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a judge without a loader says of environments, beside what the loader says. */
final class Verdicts {
    private final String judge;
    private final List<String> wrong = new ArrayList<>();
    private int started;
    private int refused;
    private int found;

    Verdicts(String judge) {
        this.judge = judge;
    }

    /**
     * Compares two verdicts.
     *
     * @param variables the environment
     * @param starts whether the loader starts with it
     * @param problems what the judge says; nothing where it refuses nothing
     */
    void compare(Map<String, String> variables, boolean starts, String problems) {
        if (starts && !problems.isEmpty()) {
            wrong.add(problems + " in " + variables);
        }
        started += starts ? 1 : 0;
        refused += starts ? 0 : 1;
        found += !starts && !problems.isEmpty() ? 1 : 0;
    }

    /** Fails when one that starts was refused, or when few of those that do not start were. */
    void check(long seed, int leastShare) {
        assertEquals("", String.join("\n", wrong), () -> judge + ", seed " + seed);
        int share = found * 100 / Math.max(1, refused);
        System.out.println(judge + ": refuses none of " + started + " that start, and " + share + " % of " + refused
                + " that do not; seed " + seed);
        assertTrue(
                started >= 30 && share >= leastShare, () -> judge + ": " + started + " start, " + share + " % found");
    }
}
