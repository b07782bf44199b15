package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;

/**
 * How much of a secret is left when all that a person would guess is taken out. A character that nothing explains counts two; a
 * piece that a sequence, an earlier piece or a common word explains counts three, however long it is. What counts
 * least of all ways to read the secret is what it is worth. By chance a secret of 32 random characters or more, which is worth
 * 64 or more, does not fall to half of that.
 */
final class Guess {
    private static final int CHARACTER = 2;
    private static final int PIECE = 3;

    /** What a secret must be worth: eighteen characters that nothing explains. */
    private static final int ENOUGH = 36;

    private Guess() {}

    /** Why a text is weak, or null when it is not. */
    static @Nullable Weakness weakness(CharSequence secret) {
        int[] pieces = pieces(secret);
        if (isPattern(secret, pieces)) {
            return Weakness.PATTERN;
        }
        Weakness phrase = Phrases.weakness(secret);
        if (phrase != null) {
            return phrase;
        }
        return isGuessed(secret, pieces, CommonWords.lengths(secret)) ? Weakness.WORDS : null;
    }

    /** Whether bytes, each a character, follow a pattern; null when they do not. */
    static @Nullable Weakness pattern(CharSequence bytes) {
        return isPattern(bytes, pieces(bytes)) ? Weakness.PATTERN : null;
    }

    private static boolean isPattern(CharSequence secret, int[] pieces) {
        return Repeats.makeUpTheWhole(secret) || isGuessed(secret, pieces, new int[pieces.length]);
    }

    /** For each place, the length of the longest sequence or earlier piece that begins there, or 0. */
    private static int[] pieces(CharSequence secret) {
        int[] pieces = Sequences.lengths(secret);
        int[] repeats = Repeats.lengths(secret);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Math.max(pieces[i], repeats[i]);
        }
        return pieces;
    }

    /**
     * Whether too little is left, or words make up three quarters of what is not a separator.
     *
     * @param words for each place, the bits of the lengths of the words that begin there
     */
    private static boolean isGuessed(CharSequence secret, int[] pieces, int[] words) {
        int length = pieces.length;
        int[] worth = new int[length + 1];
        int[] inWords = new int[length + 1];
        int content = 0;
        for (int i = 1; i <= length; i++) {
            worth[i] = Integer.MAX_VALUE;
        }
        for (int i = 0; i < length; i++) {
            boolean isContent = !isSeparator(secret.charAt(i));
            content += isContent ? 1 : 0;
            extend(worth, inWords, i, 1, CHARACTER, 0);
            if (pieces[i] > 0) {
                extend(worth, inWords, i, pieces[i], PIECE, 0);
            }
            for (int lengths = words[i]; lengths != 0; lengths &= lengths - 1) {
                int word = Integer.numberOfTrailingZeros(lengths);
                extend(worth, inWords, i, word, PIECE, word);
            }
        }
        return worth[length] < Math.min(ENOUGH, length * 9 / 8) || inWords[length] * 4 >= content * 3;
    }

    /** Notes a way to read the characters up to a place and a piece after it. */
    private static void extend(int[] worth, int[] inWords, int at, int length, int cost, int characters) {
        int end = at + length;
        worth[end] = Math.min(worth[end], worth[at] + cost);
        inWords[end] = Math.max(inWords[end], inWords[at] + characters);
    }

    private static boolean isSeparator(char c) {
        return " -_.,:;/".indexOf(c) >= 0;
    }
}
