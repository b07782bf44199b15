package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A text that counts how often a character of it is read. */
public final class CountedText implements CharSequence {
    private final String text;
    private long reads;

    public CountedText(String text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        reads += end - start;
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        reads += text.length();
        return text;
    }

    public void assertReadAtMost(int times) {
        assertTrue(reads <= (long) times * text.length(), () -> reads + " reads of " + text.length() + " characters");
    }
}
