package dev.seaworthy.logging;

import java.util.SplittableRandom;

/** The hashes of this process: what they give says nothing without the numbers that it drew, and little with them. */
final class Hashing {
    /** So many characters of a text are hashed at each of its places. No secret that can be told is shorter. */
    static final int WINDOW = 8;

    private static final int MERSENNE = 61;

    /** The prime by which whole secrets are hashed. */
    private static final long PRIME = (1L << MERSENNE) - 1;

    private final long base;
    private final long oldest;
    private final long key;

    Hashing() {
        SplittableRandom random = new SplittableRandom();
        base = random.nextLong() | 1;
        key = random.nextLong(1L << Integer.SIZE, PRIME);
        long power = 1;
        for (int i = 0; i < WINDOW; i++) {
            power *= base;
        }
        oldest = power;
    }

    /** The state for the window that a text begins with, or a part of it. */
    long start(CharSequence text, int from) {
        long state = 0;
        for (int i = from; i < from + WINDOW; i++) {
            state = state * base + text.charAt(i);
        }
        return state;
    }

    /** The state for the window one character on. */
    long next(long state, char left, char entered) {
        return state * base + (entered - left * oldest);
    }

    /** The hash of a window: half of the state, from which the window does not come back. */
    static int window(long state) {
        return (int) (state >>> Integer.SIZE);
    }

    /** The hash of a whole secret; that of another text of its length is the same once in 2^50 times at most. */
    long whole(CharSequence text, int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            hash = reduced(product(hash) + text.charAt(i));
        }
        return hash;
    }

    private long product(long hash) {
        long low = hash * key;
        long high = Math.multiplyHigh(hash, key);
        return reduced((low & PRIME) + (low >>> MERSENNE | high << (Long.SIZE - MERSENNE)));
    }

    private static long reduced(long sum) {
        return sum >= PRIME ? sum - PRIME : sum;
    }
}
