package dev.seaworthy.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs several children in turn, A B C, A B C, …, so that whatever slows the machine down for a while slows all of them.
 */
public final class Rounds {
    private Rounds() {}

    /**
     * Runs every child once a round.
     *
     * @param title what is measured, for the progress on standard error
     * @param children the children; all of them end well
     * @param rounds how many rounds are kept, at least 1; one more goes before them to warm the machine's caches
     * @return what each child took, in the same order
     */
    public static List<Times> run(String title, List<Child> children, int rounds) {
        return run(title, children, rounds, child -> {});
    }

    /**
     * Runs every child once a round, after something that does not count.
     *
     * @param title what is measured, for the progress on standard error
     * @param children the children; all of them end well
     * @param rounds how many rounds are kept, at least 1; one more goes before them to warm the machine's caches
     * @param before what is done before each run
     * @return what each child took, in the same order
     */
    public static List<Times> run(String title, List<Child> children, int rounds, Consumer<Child> before) {
        long[][] cpu = new long[children.size()][rounds];
        long[][] wall = new long[children.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            System.err.print("\r" + title + ": round " + (round + 1) + " of " + rounds + " ");
            for (int i = 0; i < children.size(); i++) {
                Child child = children.get(i);
                before.accept(child);
                Child.Ended ended = child.runWell();
                if (round >= 0) {
                    cpu[i][round] = ended.cpuMicros();
                    wall[i][round] = ended.wallMicros();
                }
            }
        }
        System.err.println();
        List<Times> times = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            times.add(new Times(cpu[i], wall[i]));
        }
        return times;
    }
}
