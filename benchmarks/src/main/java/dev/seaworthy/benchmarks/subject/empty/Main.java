package dev.seaworthy.benchmarks.subject.empty;

/** Does nothing. */
public final class Main {
    private Main() {}

    /**
     * Does nothing.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {}
}
