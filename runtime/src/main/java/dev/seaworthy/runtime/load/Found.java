package dev.seaworthy.runtime.load;

import java.util.ArrayList;
import java.util.List;

/** What was found, as it may be shown: a text or some elements of one, and where they came from. */
final class Found {
    /** Nothing was found, or nothing of it is shown. */
    static final Found NOTHING = new Found(List.of(), "");

    private final List<String> elements;
    private final String origin;

    private Found(List<String> elements, String origin) {
        this.elements = elements;
        this.origin = origin;
    }

    /** A text, as it may be shown, and its origin. */
    static Found of(String shown, Origin origin) {
        return new Found(List.of(shown), origin.toString());
    }

    /** What a source, or a rule in plain Java, found, in words that are whole. */
    static Found words(String words) {
        return words.isEmpty() ? NOTHING : new Found(List.of(words), "");
    }

    /** This and further elements of the same origin; those of another are left out. */
    Found and(Found other) {
        if (origin.isEmpty() || !origin.equals(other.origin) || elements.containsAll(other.elements)) {
            return this;
        }
        List<String> all = new ArrayList<>(elements);
        all.addAll(other.elements);
        return new Found(all, origin);
    }

    /** The elements, then the origin in parentheses. */
    @Override
    public String toString() {
        String shown = String.join(", ", elements);
        return origin.isEmpty() ? shown : shown + " (" + origin + ")";
    }
}
