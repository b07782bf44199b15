package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text that is read once from left to right, and what is shown of it. Every reader either keeps or hides what it has read,
 * so nothing is shown that none of them knows. Where one of them does not understand what it reads, what was doubtful before
 * is hidden too: of a value all of it, of a line what may be the beginning of the same password.
 */
final class Sheet {
    private static final int LONGEST_PASSWORD = 128;

    private final String text;
    private final boolean isValue;
    private final int firstAt;
    private final int lastAt;
    private final StringBuilder shown = new StringBuilder();
    private final Deque<Doubt> doubts = new ArrayDeque<>();
    private int at;
    private long steps;
    private boolean endsInMask;
    private boolean holdsSecret;

    private Sheet(String text, boolean isValue) {
        this.text = text;
        this.isValue = isValue;
        this.firstAt = indexOf('@', 0);
        this.lastAt = text.lastIndexOf('@');
        this.steps += text.length();
    }

    /** A value, which is shown where all of it is understood. */
    static Sheet ofValue(String text) {
        return new Sheet(text, true);
    }

    /** A line of a log, or several. */
    static Sheet ofLine(String text) {
        return new Sheet(text, false);
    }

    boolean isValue() {
        return isValue;
    }

    int length() {
        return text.length();
    }

    /** Where to read on. */
    int at() {
        return at;
    }

    /** The place of the first at sign of the whole text, or -1. */
    int firstAt() {
        return firstAt;
    }

    /** The place of the last at sign of the whole text, or -1. */
    int lastAt() {
        return lastAt;
    }

    /** The character there; a NUL before the beginning and after the end. */
    char charAt(int index) {
        steps++;
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** The text between two places. */
    String word(int from, int to) {
        steps += to - from;
        return text.substring(from, to);
    }

    /** Whether a text stands at a place. */
    boolean startsWith(String prefix, int at) {
        steps += prefix.length();
        return text.startsWith(prefix, at);
    }

    /** The same, in any case. */
    boolean startsWithAnyCase(String prefix, int at) {
        steps += prefix.length();
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    /** The first place of a character from another place on, or -1. */
    int indexOf(char c, int from) {
        int found = text.indexOf(c, from);
        steps += (found < 0 ? text.length() : found + 1) - Math.min(from, text.length());
        return found;
    }

    /** How many characters were looked at. */
    long steps() {
        return steps;
    }

    /** Whether what stands between two places is made of words that people write. */
    boolean areWords(int from, int to) {
        steps += to - from;
        return WordShape.areHarmless(text, from, to);
    }

    char next() {
        return charAt(at);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Goes on and shows what was passed. */
    void keep(int to) {
        shown.append(text, at, to);
        endsInMask &= at == to;
        at = to;
    }

    /** Goes on and masks what was passed; what was masked before stays as it is. */
    void hide(int to) {
        if (at == to) {
            return;
        }
        if (!endsInMask) {
            shown.append(Masking.MASK);
        }
        endsInMask = true;
        at = to;
    }

    void hideRest() {
        hide(text.length());
    }

    /** Notes that what is hidden is a credential, and not just something unknown. */
    void secret() {
        holdsSecret = true;
    }

    boolean holdsSecret() {
        return holdsSecret;
    }

    /** Whether a mask is all that is shown of a text that is none. */
    boolean hidesAll() {
        return shown().equals(Masking.MASK) && !text.equals(Masking.MASK);
    }

    /**
     * Notes that what follows is shown only as long as nothing unknown comes after it, of a line soon after it: white space in
     * a password divides it into parts, and the first of them may look like a word.
     */
    void doubt() {
        if (!isValue || doubts.isEmpty()) {
            doubts.add(new Doubt(at, shown.length()));
        }
    }

    /** Hides what is left, which is not understood, and what is doubtful before it. */
    void hideUnknown() {
        @Nullable Doubt first = doubts.peek();
        while (!isValue && first != null && first.at < at - LONGEST_PASSWORD) {
            doubts.remove();
            first = doubts.peek();
        }
        if (first != null) {
            shown.setLength(first.shown);
            at = first.at;
            int mask = shown.length() - Masking.MASK.length();
            endsInMask = mask >= 0 && shown.substring(mask).equals(Masking.MASK);
        }
        hideRest();
    }

    /** Hides what is left, a credential that begins here and of which nobody can tell where it ends. */
    void hideCredential() {
        if (isValue) {
            hideUnknown();
        } else {
            hideRest();
        }
    }

    /** Whether a mask stands there already. */
    boolean hasMask() {
        return startsWith(Masking.MASK, at);
    }

    String shown() {
        return shown.toString();
    }

    /** A place of the text, and how much was shown before it. */
    private static final class Doubt {
        private final int at;
        private final int shown;

        Doubt(int at, int shown) {
            this.at = at;
            this.shown = shown;
        }
    }
}
