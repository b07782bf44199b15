package dev.seaworthy.runtime.text;

import dev.seaworthy.runtime.Nullable;
import java.util.Arrays;
import java.util.Locale;

/** Which word somebody may have meant. */
public final class Nearest {
    private static final int LONGEST_ABBREVIATION = 3;

    private Nearest() {}

    /**
     * The name that is a typo or two away: letters left out, added, changed or swapped, one in three at the most, and no more in
     * any of the parts that {@code /}, {@code _}, {@code -} or {@code .} separate; or, where no such name is there, the only one
     * that begins with the word.
     *
     * @param word what was written
     * @param candidates what can be meant
     * @return the nearest, the first of several that are equally near, or null when none is near
     */
    public static @Nullable String to(String word, Iterable<String> candidates) {
        return to(word, candidates, false);
    }

    /**
     * The value that is as near as a name, where a wrong guess would be taken. An abbreviation of up to three letters, and digits,
     * are near only when the same are written in another order: one letter away from one is another one, as EET is from EST and
     * RS256 from PS256.
     *
     * @param word what was written
     * @param candidates what can be meant
     * @return the nearest, the first of several that are equally near, or null when none is near
     */
    public static @Nullable String toValue(String word, Iterable<String> candidates) {
        return to(word, candidates, true);
    }

    private static @Nullable String to(String word, Iterable<String> candidates, boolean areValues) {
        String written = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String meant = candidate.toLowerCase(Locale.ROOT);
            // What is much longer is not near: a word is never compared with more letters than candidates have.
            if (Math.abs(written.length() - meant.length()) <= allowed(candidate)) {
                int distance = distance(written, meant);
                if (distance < least && distance <= allowed(candidate) && isNearInEachPart(written, meant, areValues)) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest != null || written.length() < 2 ? nearest : onlyOneThatBegins(written, candidates);
    }

    /**
     * Whether two words are one typo apart: one letter left out, added or changed, or two neighbours swapped.
     *
     * @param word one word
     * @param other another
     * @return whether they differ by exactly one typo
     */
    public static boolean oneSlip(String word, String other) {
        int start = 0;
        int end = word.length();
        int otherEnd = other.length();
        while (start < end && start < otherEnd && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (start < end && start < otherEnd && word.charAt(end - 1) == other.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        int left = end - start;
        int otherLeft = otherEnd - start;
        boolean isSwapped = left == 2
                && otherLeft == 2
                && word.charAt(start) == other.charAt(start + 1)
                && word.charAt(start + 1) == other.charAt(start);
        return (left <= 1 && otherLeft <= 1 && left + otherLeft > 0) || isSwapped;
    }

    /** What two long words have in common does not make their last parts alike: Europe/Wien is not Europe/Kiev. */
    private static boolean isNearInEachPart(String written, String meant, boolean areValues) {
        String[] parts = parts(written);
        String[] others = parts(meant);
        boolean isNear = true;
        for (int i = 0; parts.length == others.length && i < parts.length; i++) {
            isNear = isNear
                    && distance(parts[i], others[i]) <= allowed(others[i])
                    && (!areValues || isNoOtherCode(parts[i], others[i]));
        }
        return isNear && (parts.length == others.length || !areValues || isNoOtherCode(written, meant));
    }

    /** Whether one is not to be taken for another abbreviation or number than the other. */
    private static boolean isNoOtherCode(String written, String meant) {
        return sorted(written, false).equals(sorted(meant, false))
                || (isWord(meant) && sorted(written, true).equals(sorted(meant, true)));
    }

    /** The characters of a word, or its digits alone, in their order of value. */
    private static String sorted(String word, boolean isOfDigits) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if ((!isOfDigits || Character.isDigit(word.charAt(i))) && !isPadding(word, i)) {
                kept.append(word.charAt(i));
            }
        }
        char[] characters = kept.toString().toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }

    /** Whether it is a zero in front of a number, which is the same number without it. */
    private static boolean isPadding(String word, int at) {
        boolean isFirst = at == 0 || !Character.isDigit(word.charAt(at - 1));
        return word.charAt(at) == '0' && isFirst && at + 1 < word.length() && Character.isDigit(word.charAt(at + 1));
    }

    /** Whether more than three letters follow each other: what is shorter may be an abbreviation. */
    private static boolean isWord(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
            if (run > LONGEST_ABBREVIATION) {
                return true;
            }
        }
        return false;
    }

    private static String[] parts(String word) {
        return word.split("[/_.-]", -1);
    }

    private static int allowed(String candidate) {
        return Math.max(1, Math.min(3, candidate.length() / 3));
    }

    private static @Nullable String onlyOneThatBegins(String written, Iterable<String> candidates) {
        String only = null;
        for (String candidate : candidates) {
            if (candidate.toLowerCase(Locale.ROOT).startsWith(written)) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }

    /** The optimal string alignment distance: Levenshtein's with swapped neighbours counted once. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
