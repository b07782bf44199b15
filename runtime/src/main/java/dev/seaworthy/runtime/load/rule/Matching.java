package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.util.regex.Pattern;

/**
 * A text as a regular expression reads it, under a budget: the JDK tries some patterns in more ways than anybody can wait for,
 * and goes one level deeper for each repetition of a group, until the stack is full. Loaded only where there is a pattern.
 */
final class Matching implements CharSequence {
    private static final long LEAST_BUDGET = 1_000_000;
    private static final long READS_OF_A_CHARACTER = 1_000;

    private final String text;
    private long budget;

    private Matching(String text) {
        this.text = text;
        this.budget = Math.max(LEAST_BUDGET, READS_OF_A_CHARACTER * text.length());
    }

    /**
     * Matches a whole text.
     *
     * @param text the text
     * @param pattern the pattern
     * @param demand what must hold
     * @return what must hold, or why it cannot be known; null when it holds
     */
    static @Nullable Violation tried(String text, Pattern pattern, String demand) {
        try {
            return pattern.matcher(new Matching(text)).matches() ? null : new Violation(demand);
        } catch (StackOverflowError tooDeep) {
            return Unmatched.tooLong(pattern.pattern());
        } catch (Spent tooOften) {
            return Unmatched.tooSlow(pattern.pattern());
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        budget--;
        if (budget < 0) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Ends the search. */
    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
