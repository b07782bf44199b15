package dev.seaworthy.runtime.load;

import java.util.ArrayList;
import java.util.List;

/** The elements of a setting's text, as they are written, and which of them is looked at. */
final class Elements {
    private static final int WHOLE = -1;

    private final List<String> texts = new ArrayList<>();

    /** Which element of the written text each one is, counted from 1: a set has fewer than are written. */
    private final List<Integer> numbers = new ArrayList<>();

    private int written;
    private int place = WHOLE;

    /** Goes on to an element of the text, which is converted next. */
    void add(String text) {
        texts.add(text);
        written++;
        numbers.add(written);
        place = texts.size() - 1;
    }

    /** Takes the last element back: the value has it once. */
    void removeLast() {
        texts.remove(texts.size() - 1);
        numbers.remove(numbers.size() - 1);
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
        return isAtElement() ? texts.get(place) : text;
    }

    /** The number of the element that is looked at, counted from 1 as it is written; 0 for the whole text. */
    int number() {
        return isAtElement() ? numbers.get(place) : 0;
    }

    private boolean isAtElement() {
        return place >= 0 && place < texts.size();
    }
}
