package dev.seaworthy.runtime.text;

import java.util.List;

/** Words one after the other, as a person writes them. */
public final class WordList {
    private WordList() {}

    /**
     * The words as a part of a sentence.
     *
     * @param last what stands before the last one, such as {@code and}
     * @param words at least one word
     * @return {@code a}, {@code a and b}, {@code a, b and c}
     */
    public static String of(String last, List<String> words) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            text.append(i == words.size() - 1 ? " " + last + " " : ", ").append(words.get(i));
        }
        return text.toString();
    }
}
