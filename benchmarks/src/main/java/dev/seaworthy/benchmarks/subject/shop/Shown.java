package dev.seaworthy.benchmarks.subject.shop;

import java.io.PrintStream;

/** Prints a configuration the same way for every subject, so that the harness can tell that all read the same. */
public final class Shown {
    private Shown() {}

    /**
     * Prints one line a value.
     *
     * @param values the twelve values in the order of declaration, secrets revealed, sizes in bytes
     */
    public static void print(Object... values) {
        PrintStream out = System.out;
        for (Object value : values) {
            out.println(value);
        }
    }
}
