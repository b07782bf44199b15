package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.SourceException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ways in which one property source writes a variable: what they say must be the same. */
record Spellings(List<Spelling> all, PropertyTexts texts) {
    /**
     * The text that they agree on; an empty one is none where another says more.
     *
     * @throws SourceException when two differ: which of them counts, only Spring knows
     */
    @Nullable
    String text(String variable, String separator) {
        String agreed = null;
        Spelling first = null;
        for (Spelling spelling : all) {
            String text = spelling.text(texts, separator);
            if (first == null || agreed == null || agreed.isEmpty()) {
                agreed = text == null ? agreed : text;
                first = text == null ? first : spelling;
            } else if (text != null && !text.isEmpty() && !text.equals(agreed)) {
                throw SourceException.conflict(first.origin(texts, variable), spelling.origin(texts, variable));
            }
        }
        return agreed;
    }

    /** The first that says something, or that is there at all; null where none is. */
    @Nullable
    Spelling winner() {
        Spelling empty = null;
        for (Spelling spelling : all) {
            String text = spelling.text(texts, ",");
            if (text != null && !text.isEmpty()) {
                return spelling;
            }
            empty = empty == null && text != null ? spelling : empty;
        }
        return empty;
    }

    /** Where the text is. */
    String origin(String variable) {
        Spelling winner = winner();
        return winner == null ? texts.origin(variable, variable) : winner.origin(texts, variable);
    }
}
