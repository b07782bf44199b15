package dev.seaworthy.runtime.load.rule;

/**
 * What is counted: up, down, in steps, in pairs ({@code 000102}, {@code 1a2b3c}), along the rows and columns of a keyboard. Each
 * character has a rank, and a sequence is where the rank grows by the same step from one character, or from one group of up to
 * four, to the next. A step of nothing is one too: {@code aaaa}, {@code abcabc}. And what a much used site for making keys
 * makes, which counts too.
 */
final class Sequences {
    private static final int MOST_GROUP = 4;

    /** The rows of a keyboard, each key without and with shift. */
    private static final String[] ROWS = {
        "1!2@3#4$5%6^7&8*9(0)-_=+", "qQwWeErRtTyYuUiIoOpP[{]}", "aAsSdDfFgGhHjJkKlL;:'\"", "zZxXcCvVbBnNmM,<.>/?"
    };

    /** Rows lie so far from each other that a step along one never reaches the next. */
    private static final int ROW = 100;

    /**
     * The characters of the keys that allkeysgenerator.com makes, in its order: each character is two or three places after the
     * second one before it, and after the last one the first one follows. So it was in each of 970 places of sixteen such keys
     * that public repositories hold.
     */
    private static final String RING = "ABCDEFGHJKMNPQRSTUVWXYZ23456789!/$%?&*()-+@abcdefghjkmnpqrstuvwxyz";

    /** Fewer are by chance: one text of hexadecimal digits in a thousand has as many in a row. */
    private static final int SHORTEST_IN_RING = 5;

    private Sequences() {}

    /** For each place, the length of the longest sequence that begins there, or 0. */
    static int[] lengths(CharSequence text) {
        int[] longest = new int[text.length()];
        int[] alphabet = new int[text.length()];
        int[] keyboard = new int[text.length()];
        int[] ring = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            alphabet[i] = inAlphabet(c);
            keyboard[i] = onKeyboard(c);
            ring[i] = RING.indexOf(c);
        }
        for (int group = 1; group <= MOST_GROUP; group++) {
            note(alphabet, group, false, longest);
            note(keyboard, group, true, longest);
        }
        noteRing(ring, longest);
        return longest;
    }

    private static void noteRing(int[] places, int[] longest) {
        int steady = 0;
        for (int i = places.length - 3; i >= 0; i--) {
            int step = Math.floorMod(places[i + 2] - places[i], RING.length());
            boolean isStep = places[i] >= 0 && places[i + 2] >= 0 && (step == 2 || step == 3);
            steady = isStep ? steady + 1 : 0;
            if (steady >= SHORTEST_IN_RING) {
                longest[i] = Math.max(longest[i], steady + 2);
            }
        }
    }

    private static int inAlphabet(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : c + ROW;
    }

    private static int onKeyboard(char c) {
        for (int row = 0; row < ROWS.length; row++) {
            int place = ROWS[row].indexOf(c);
            if (place >= 0) {
                return row * ROW + place / 2;
            }
        }
        return c + ROW * ROW;
    }

    /** Goes from the end: a sequence is one character longer than that which begins at the next place. */
    private static void note(int[] ranks, int group, boolean areKeys, int[] longest) {
        int steady = 0;
        for (int i = ranks.length - 1 - 2 * group; i >= 0; i--) {
            int step = ranks[i + group] - ranks[i];
            boolean isSteady = ranks[i + 2 * group] - ranks[i + group] == step && isStep(step, areKeys);
            steady = isSteady ? steady + 1 : 0;
            int length = steady + 2 * group;
            if (steady >= shortest(group, step)) {
                longest[i] = Math.max(longest[i], length);
            }
        }
    }

    private static boolean isStep(int step, boolean areKeys) {
        return Math.abs(step) <= 2 || (areKeys && Math.abs(step) == ROW);
    }

    /** How many steps must be the same beside the first: fewer are by chance, in digits above all. */
    private static int shortest(int group, int step) {
        if (group > 1) {
            return group + 2;
        }
        return Math.abs(step) == ROW ? 1 : Math.abs(step) == 2 ? 3 : 2;
    }
}
