package dev.seaworthy.runtime.load.rule;

import java.util.Arrays;

/** What stood in a text before: repeated pieces, upper and lower case alike. */
final class Repeats {
    /** A shorter piece comes back by chance. */
    private static final int SHORTEST = 5;

    private static final int SLOTS = 1 << 12;

    private Repeats() {}

    /**
     * For each place, the length of the piece that stands before it too, or 0. A place remembers the last one with the same
     * first characters, and inside a piece none is looked for, so that each character is compared a fixed number of times.
     */
    static int[] lengths(CharSequence text) {
        int[] lengths = new int[text.length()];
        int[] last = new int[SLOTS];
        Arrays.fill(last, -1);
        int end = 0;
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            int slot = slot(text, i);
            if (i >= end && last[slot] >= 0) {
                end = i + common(text, last[slot], i);
            }
            lengths[i] = end - i >= SHORTEST ? end - i : 0;
            last[slot] = i;
        }
        return lengths;
    }

    private static int slot(CharSequence text, int at) {
        int hash = 0;
        for (int i = at; i < at + SHORTEST; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return (hash ^ (hash >>> 12)) & (SLOTS - 1);
    }

    private static int common(CharSequence text, int earlier, int later) {
        int length = 0;
        while (later + length < text.length()
                && fold(text.charAt(earlier + length)) == fold(text.charAt(later + length))) {
            length++;
        }
        return length;
    }

    /** Whether a piece of at most half the length makes up the whole, the last piece being cut: Knuth, Morris and Pratt. */
    static boolean makeUpTheWhole(CharSequence text) {
        int[] border = new int[text.length() + 1];
        int length = 0;
        for (int i = 1; i < text.length(); i++) {
            while (length > 0 && fold(text.charAt(i)) != fold(text.charAt(length))) {
                length = border[length];
            }
            if (fold(text.charAt(i)) == fold(text.charAt(length))) {
                length++;
            }
            border[i + 1] = length;
        }
        return text.length() > 0 && (text.length() - length) * 2 <= text.length();
    }

    private static int fold(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
