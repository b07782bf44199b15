package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.redaction.Concealed;
import dev.seaworthy.runtime.redaction.Divided;
import dev.seaworthy.runtime.redaction.Shown;
import dev.seaworthy.runtime.text.Amounts;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found, as it may be shown: a text or some elements of one, and where they came from. Elements that are not shown are
 * numbered instead, so that they can be found in the text.
 */
final class Found {
    /** Nothing was found, or nothing of it is shown. */
    static final Found NOTHING = new Found(List.of(), 0, "", "");

    /** More elements are counted and not shown. */
    private static final int MOST_SHOWN = 10;

    private final List<String> elements;
    private final int more;
    private final String origin;

    /** What stands in place of the text whose elements are numbered; nothing where they are shown. */
    private final String instead;

    /** Whether it is a place, to which others are added. */
    private final boolean isPlace;

    private Found(List<String> elements, int more, String origin, String instead) {
        this(elements, more, origin, instead, false);
    }

    private Found(List<String> elements, int more, String origin, String instead, boolean isPlace) {
        this.elements = elements;
        this.more = more;
        this.origin = origin;
        this.instead = instead;
        this.isPlace = isPlace;
    }

    /** A text, as it may be shown, and its origin. */
    static Found of(String shown, Origin origin) {
        return new Found(List.of(shown), 0, origin.toString(), "");
    }

    /** A text, as it may be shown: of one that is all of a file only what it looks like. */
    static Found ofText(String text, Origin origin) {
        return of(origin.isFile() ? Concealed.words(text) : Shown.quoted(text), origin);
    }

    /** A part of a text, such as a waiver, where all of the text may be shown; or the text. */
    static Found ofPart(String part, Divided whole, Origin origin) {
        return of(origin.isFile() ? Concealed.words(part) : whole.quoted(part), origin);
    }

    /**
     * An element of a text that is not shown.
     *
     * @param number which it is, counted from 1
     * @param instead the words in place of the text
     */
    static Found ofElement(int number, String instead, Origin origin) {
        return new Found(List.of(String.valueOf(number)), 0, origin.toString(), instead);
    }

    /** The place of what a source found: what is wrong in several places is told once, with all of them. */
    static Found place(String place) {
        return place.isEmpty() ? NOTHING : new Found(List.of(place), 0, "", "", true);
    }

    /** What a rule in plain Java found, in words that are whole. */
    static Found words(String words) {
        return words.isEmpty() ? NOTHING : new Found(List.of(words), 0, "", "");
    }

    /** This and further elements of the same origin, or further places; those of another origin are left out. */
    Found and(Found other) {
        boolean isOfOneText = origin.equals(other.origin) && instead.equals(other.instead);
        if ((origin.isEmpty() && !isPlace) || !isOfOneText || elements.containsAll(other.elements)) {
            return this;
        }
        List<String> all = new ArrayList<>(elements);
        all.addAll(other.elements);
        int shown = Math.min(all.size(), MOST_SHOWN);
        return new Found(all.subList(0, shown), more + all.size() - shown, origin, instead, isPlace);
    }

    /** The elements or their numbers, then the origin in parentheses. */
    @Override
    public String toString() {
        String found = instead.isEmpty() ? listed() : instead + numbered();
        return origin.isEmpty() ? found : found + " (" + origin + ")";
    }

    private String numbered() {
        if (elements.size() == 1) {
            return ", element " + elements.get(0);
        }
        return ", elements " + (more == 0 ? WordList.of("and", elements) : listed());
    }

    private String listed() {
        return String.join(", ", elements) + (more == 0 ? "" : " and " + Amounts.of(more) + " more");
    }
}
