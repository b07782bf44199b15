package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.List;

/**
 * How sources tell true from false: one word says the one, and everything else the other. {@code Boolean.parseBoolean} knows
 * {@code true} in any case.
 *
 * @param word the word, which the runtime reads as true or false
 * @param isInAnyCase whether upper and lower case are the same
 * @param isNegated whether the sources turn around what the comparison with the word gives
 */
record Truth(String word, boolean isInAnyCase, boolean isNegated) {
    private static final List<String> TRUE = List.of("true", "1", "yes", "on");
    private static final List<String> FALSE = List.of("false", "0", "no", "off");

    static final Truth OF_JAVA = new Truth("true", true, false);

    /** Whether a word can be one. */
    static boolean isWord(String text) {
        return ScalarType.BOOLEAN.accepts(text) && text.equals(text.strip());
    }

    /** What the sources take a text for, as the runtime writes it. */
    String of(String text) {
        boolean isWord = isInAnyCase ? text.equalsIgnoreCase(word) : text.equals(word);
        return String.valueOf(isWord == Convert.toBoolean(word));
    }

    /** What the setting is where the whole expression of the sources is true or false. */
    String ofResult(boolean result) {
        return String.valueOf((result != isNegated) == Convert.toBoolean(word));
    }

    /** The same, turned around. */
    Truth negated() {
        return new Truth(word, isInAnyCase, !isNegated);
    }

    /** What they take it for when there is no text at all. */
    String ofNothing() {
        return String.valueOf(!Convert.toBoolean(word));
    }

    /** Whether the runtime takes a text for the same. */
    boolean agreesOn(String text) {
        return ScalarType.BOOLEAN.accepts(text)
                && String.valueOf(Convert.toBoolean(text)).equals(of(text));
    }

    /** What differs, a clause. */
    String look() {
        boolean isTrue = Convert.toBoolean(word);
        List<String> others = new ArrayList<>(isTrue ? TRUE : FALSE);
        others.removeIf(word::equalsIgnoreCase);
        String last = others.remove(others.size() - 1);
        return "in the sources only " + word + (isInAnyCase ? "" : ", in this case of letters,") + " is " + isTrue
                + ": here " + String.join(", ", others) + " and " + last + " are too, and any other text is refused";
    }
}
