package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text that is read once from left to right, and what is shown of it. Every reader either keeps or hides what it has read,
 * so nothing is shown that none of them knows.
 */
final class Sheet {
    private static final int LONGEST_PASSWORD = 128;

    private final String text;
    private final int firstAt;
    private final int lastAt;
    private final StringBuilder shown = new StringBuilder();
    private final Deque<Doubt> doubts = new ArrayDeque<>();
    private int at;
    private long steps;
    private boolean endsInMask;
    private boolean isMasked;
    private boolean holdsSecret;

    Sheet(String text) {
        this.text = text;
        this.firstAt = text.indexOf('@');
        this.lastAt = text.lastIndexOf('@');
    }

    String text() {
        return text;
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
        isMasked |= !(to - at == Masking.MASK.length() && text.startsWith(Masking.MASK, at));
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

    /** Whether anything was hidden that was not a mask. */
    boolean isMasked() {
        return isMasked;
    }

    /**
     * Notes that what follows is shown only as long as nothing unknown comes soon after it: white space in a password divides
     * it into parts, and the first of them may look like a word.
     */
    void doubt() {
        doubts.add(new Doubt(at, shown.length()));
    }

    /** Hides what is left, and from the first doubt on that is not far away. */
    void hideRestAndDoubts() {
        @Nullable Doubt first = doubts.peek();
        while (first != null && first.at < at - LONGEST_PASSWORD) {
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

    /** Takes back what was shown so far: of a value that turns out to be unknown nothing is shown. */
    void clear() {
        shown.setLength(0);
        endsInMask = false;
    }

    /** Whether a mask stands there already. */
    boolean hasMask() {
        return text.startsWith(Masking.MASK, at);
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
