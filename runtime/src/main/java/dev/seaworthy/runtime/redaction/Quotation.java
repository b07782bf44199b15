package dev.seaworthy.runtime.redaction;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether words, of a message or an advice, quote what is hidden of a text. The names of a form, such as {@code key} of {@code
 * key=…}, are not: a message that says the form has them too.
 */
public final class Quotation {
    /** So many characters in a row are a quotation. */
    private static final int LEAST = 5;

    /** A longer one is hardly the name of anything. */
    private static final int LONGEST_NAME = 20;

    private static final int SHORTEST_NAME = 2;

    /** What divides a name from what is before it; a password begins after other marks. */
    private static final String BEFORE_NAMES = "{[(,;&? \"'";

    /** So many marks of a form stand between a name and what is beside it, such as the two of {@code ="}. */
    private static final int MARKS = 2;

    private final Set<String> hidden = new HashSet<>();

    private Quotation() {}

    /**
     * The parts of a value of which nothing may be shown.
     *
     * @param text the value
     * @return what words must not quote
     */
    public static Quotation ofSecret(String text) {
        return of(text, "", new BitSet());
    }

    /**
     * The parts of a value that are hidden where the value is shown.
     *
     * @param text the value
     * @return what words must not quote
     */
    public static Quotation ofHidden(String text) {
        return of(text, Redaction.ofValue(text).shown(), names(text));
    }

    private static Quotation of(String text, String shown, BitSet names) {
        Quotation quotation = new Quotation();
        if (text.equals(shown)) {
            return quotation;
        }
        add(text, names, quotation.hidden);
        Set<String> seen = new HashSet<>();
        add(shown, new BitSet(), seen);
        quotation.hidden.removeAll(seen);
        return quotation;
    }

    /** Adds the parts of a text that have more in them than some of its characters. */
    private static void add(String text, BitSet others, Set<String> parts) {
        for (int i = 0; i + LEAST <= text.length(); i++) {
            if (others.nextClearBit(i) < i + LEAST) {
                parts.add(text.substring(i, i + LEAST));
            }
        }
    }

    /** The characters of the names of {@code name=value} and {@code "name": value}, where people write such ones, and the marks around. */
    private static BitSet names(String text) {
        BitSet names = new BitSet();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isInWord = i < text.length() && isOfWord(text.charAt(i));
            if (!isInWord) {
                if (isName(text, start, i)) {
                    names.set(start, i);
                    addMarks(text, start - MARKS, start, names);
                    addMarks(text, i, i + MARKS, names);
                }
                start = i + 1;
            }
        }
        return names;
    }

    private static void addMarks(String text, int from, int to, BitSet names) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            if (!isOfWord(text.charAt(i))) {
                names.set(i);
            }
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isName(String text, int start, int end) {
        boolean isBeforeValue = end + 1 < text.length()
                && (text.charAt(end) == '=' ? text.charAt(end + 1) != '=' : text.startsWith("\":", end));
        boolean isAfterDivider = start == 0 || BEFORE_NAMES.indexOf(text.charAt(start - 1)) >= 0;
        return isBeforeValue
                && isAfterDivider
                && end - start >= SHORTEST_NAME
                && end - start <= LONGEST_NAME
                && Character.isLetter(text.charAt(start))
                && WordShape.areHarmless(text, start, end);
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

    /**
     * Whether words hold the letters and digits of a text in a row, whatever marks are between them: {@code write a=b} shows
     * {@code a:b}.
     *
     * @param text what is hidden
     * @param words what would be shown
     * @return whether five of them in a row are in the words, or all where there are fewer than five and more than one
     */
    public static boolean isRewritten(String text, String words) {
        String own = withoutMarks(text);
        String said = withoutMarks(words);
        int least = Math.min(LEAST, own.length());
        Set<String> parts = new HashSet<>();
        for (int i = 0; i + least <= said.length(); i++) {
            parts.add(said.substring(i, i + least));
        }
        for (int i = 0; least > 1 && i + least <= own.length(); i++) {
            if (parts.contains(own.substring(i, i + least))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMarks(String text) {
        StringBuilder others = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                others.append(text.charAt(i));
            }
        }
        return others.toString();
    }
}
