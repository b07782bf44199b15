package dev.seaworthy.runtime.load.rule;

/** A number and what it counts, in words. Loaded only where a rule is broken. */
final class Counted {
    private Counted() {}

    /**
     * The words.
     *
     * @param count the number
     * @param noun what is counted, in the singular
     * @return {@code 1 character}, {@code 2 characters}
     */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
