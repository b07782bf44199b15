package dev.seaworthy.runtime.text;

/** Words that can stand for each other, as a person writes them. */
public final class Alternatives {
    private Alternatives() {}

    /**
     * The words as alternatives.
     *
     * @param words at least one word
     * @return {@code a}, {@code a or b}, {@code a, b or c}
     */
    public static String of(String... words) {
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            text.append(i == words.length - 1 ? " or " : ", ").append(words[i]);
        }
        return text.toString();
    }
}
