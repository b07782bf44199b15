package dev.seaworthy.runtime.text;

import java.util.Arrays;

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
        return WordList.of("or", Arrays.asList(words));
    }
}
