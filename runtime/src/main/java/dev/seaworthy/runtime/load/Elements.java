package dev.seaworthy.runtime.load;

import java.util.ArrayList;
import java.util.List;

/** The elements of a setting's text, as they are written, and which of them is looked at. */
final class Elements {
    private static final int WHOLE = -1;

    private final List<String> texts = new ArrayList<>();
    private int place = WHOLE;

    /** Goes on to an element of the text, which is converted next. */
    void add(String text) {
        texts.add(text);
        place = texts.size() - 1;
    }

    /** Takes the last element back: the value has it once. */
    void removeLast() {
        texts.remove(texts.size() - 1);
    }

    /** Goes on to the next element of the value. */
    void next() {
        place++;
    }

    /** Goes back to the whole. */
    void whole() {
        place = WHOLE;
    }

    /** All of them. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The element that is looked at, or the whole text. */
    String lookedAt(String text) {
        return place >= 0 && place < texts.size() ? texts.get(place) : text;
    }
}
