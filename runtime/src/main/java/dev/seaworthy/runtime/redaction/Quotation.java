package dev.seaworthy.runtime.redaction;

import java.util.HashSet;
import java.util.Set;

/** Whether words, of a message or an advice, quote what is hidden of a text. */
public final class Quotation {
    /** So many characters in a row are a quotation. */
    private static final int LEAST = 5;

    private final Set<String> hidden = new HashSet<>();

    private Quotation() {}

    /**
     * The parts of a value of which nothing may be shown.
     *
     * @param text the value
     * @return what words must not quote
     */
    public static Quotation ofSecret(String text) {
        return of(text, "");
    }

    /**
     * The parts of a value that are hidden where the value is shown.
     *
     * @param text the value
     * @return what words must not quote
     */
    public static Quotation ofHidden(String text) {
        return of(text, Redaction.ofValue(text).shown());
    }

    private static Quotation of(String text, String shown) {
        Quotation quotation = new Quotation();
        if (text.equals(shown)) {
            return quotation;
        }
        add(text, quotation.hidden);
        Set<String> seen = new HashSet<>();
        add(shown, seen);
        quotation.hidden.removeAll(seen);
        return quotation;
    }

    private static void add(String text, Set<String> parts) {
        for (int i = 0; i + LEAST <= text.length(); i++) {
            parts.add(text.substring(i, i + LEAST));
        }
    }

    /**
     * Whether words hold a hidden part.
     *
     * @param words what would be shown
     * @return whether five characters in a row of them are hidden ones
     */
    public boolean isIn(String words) {
        for (int i = 0; i + LEAST <= words.length(); i++) {
            if (hidden.contains(words.substring(i, i + LEAST))) {
                return true;
            }
        }
        return false;
    }
}
