package dev.seaworthy.logging;

import org.jspecify.annotations.Nullable;

/** A spelling of a secret by its hashes: enough to know it when it is seen, and not the text. */
final class Pattern {
    private static final String BASE64 = "+/-_";
    private static final int MOST_PADDING = 2;

    private final String variable;
    private final int length;
    private final int windowEnd;
    private final int window;
    private final long whole;
    private final boolean hasBlank;
    private final boolean hasBitsBefore;
    private final boolean hasBitsAfter;

    /**
     * The pattern of a spelling.
     *
     * @param variable what stands in its place
     */
    Pattern(String variable, Spelling spelling, Hashing hashing) {
        String text = spelling.text().reveal();
        this.variable = variable;
        length = text.length();
        int start = rarestWindow(text);
        windowEnd = start + Hashing.WINDOW;
        window = Hashing.window(hashing.start(text, start));
        whole = hashing.whole(text, 0, length);
        hasBlank = text.indexOf(' ') >= 0;
        hasBitsBefore = spelling.hasBitsBefore();
        hasBitsAfter = spelling.hasBitsAfter();
    }

    /** Where the window begins that other texts have least often: that with most different characters, and not a common prefix. */
    private static int rarestWindow(String text) {
        int rarest = 0;
        int most = 0;
        for (int start = 0; start + Hashing.WINDOW <= text.length(); start++) {
            int different = different(text, start, start + Hashing.WINDOW);
            if (different >= most) {
                most = different;
                rarest = start;
            }
        }
        return rarest;
    }

    private static int different(String text, int from, int to) {
        int different = 0;
        for (int i = from; i < to; i++) {
            different += text.indexOf(text.charAt(i), from) == i ? 1 : 0;
        }
        return different;
    }

    /** The hash of the window by which it is looked up. */
    int window() {
        return window;
    }

    /** Whether forms write it with a plus sign. */
    boolean hasBlank() {
        return hasBlank;
    }

    /** Marks the secret where it is in a text, given the end of its window. */
    void mark(Reading reading, int endOfWindow, Hashing hashing, Marks marks) {
        String text = reading.text();
        int from = endOfWindow - windowEnd;
        int to = from + length;
        if (from >= 0 && to <= text.length() && hashing.whole(text, from, to) == whole) {
            marks.add(reading.start(before(text, from)), reading.start(after(text, to)), variable);
        }
    }

    private int before(String text, int from) {
        return hasBitsBefore && from > 0 && isBase64(text.charAt(from - 1)) ? from - 1 : from;
    }

    private int after(String text, int to) {
        if (!hasBitsAfter || to == text.length() || !isBase64(text.charAt(to))) {
            return to;
        }
        int end = to + 1;
        while (end < text.length() && text.charAt(end) == '=' && end <= to + MOST_PADDING) {
            end++;
        }
        return end;
    }

    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || BASE64.indexOf(c) >= 0;
    }

    /** Whether both are of the same text, whatever variables have it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pattern that && length == that.length && whole == that.whole;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(whole);
    }

    /** The variable alone. */
    @Override
    public String toString() {
        return variable;
    }
}
