package dev.seaworthy.logging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stands, or what it means where some of its characters are escaped. Writers disagree about which characters they
 * escape, and readers need not know: what is meant is the same.
 */
final class Reading {
    private static final Escape[] AROUND = {Escape.BACKSLASH, Escape.REFERENCE};

    private final String text;

    /** Where each character begins in the text that was logged, and where that ends; null where they are the same places. */
    private final int @Nullable [] starts;

    private Reading(String text, int @Nullable [] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Reading asItStands(String text) {
        return new Reading(text, null);
    }

    /**
     * What the text may mean besides what stands there; nothing where no character is escaped. What a URL escapes may stand in
     * JSON or XML, which escape some of the rest.
     *
     * @param hasBlank whether something with a blank is looked for
     */
    List<Reading> others(boolean hasBlank) {
        List<Reading> others = new ArrayList<>();
        addOfUrl(others, hasBlank);
        for (Escape each : AROUND) {
            Reading reading = read(each);
            if (reading != this) {
                others.add(reading);
                reading.addOfUrl(others, hasBlank);
            }
        }
        return others;
    }

    private void addOfUrl(List<Reading> others, boolean hasBlank) {
        Reading ofUrl = read(Escape.PERCENT);
        if (ofUrl != this) {
            others.add(ofUrl);
        }
        Reading blanks = hasBlank ? read(Escape.PLUS) : this;
        if (blanks != this) {
            others.add(blanks.read(Escape.PERCENT));
        }
    }

    /** What is meant; the same object where nothing is escaped so. */
    private Reading read(Escape escape) {
        int at = text.indexOf(escape.first());
        while (at >= 0 && escape.length(text, at) == 0) {
            at = text.indexOf(escape.first(), at + 1);
        }
        return at < 0 ? this : read(escape, at);
    }

    private Reading read(Escape escape, int firstEscape) {
        int end = text.length();
        char[] meant = new char[end];
        int[] places = new int[end + 1];
        int length = 0;
        for (int at = 0; at < end; ) {
            char c = text.charAt(at);
            int escaped = at < firstEscape || c != escape.first() ? 0 : escape.length(text, at);
            places[length] = start(at);
            if (escaped == 0) {
                meant[length++] = c;
                at++;
            } else {
                // Two halves of a character are written by more than two.
                int halves = Character.toChars(escape.meant(text, at, escaped), meant, length);
                places[length + halves - 1] = start(at);
                length += halves;
                at += escaped;
            }
        }
        places[length] = start(end);
        return new Reading(new String(meant, 0, length), Arrays.copyOf(places, length + 1));
    }

    /** The text that is read. */
    String text() {
        return text;
    }

    /** Where a character of it begins in the text that was logged. */
    int start(int at) {
        return starts == null ? at : starts[at];
    }
}
