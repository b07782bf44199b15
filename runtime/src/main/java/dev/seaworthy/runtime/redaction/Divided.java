package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Nullable;

/**
 * A text of which a part is shown only where all of it may be: a password may hold what divides it, so a part of one may look
 * like a word. The text is looked at once, however many parts are asked for.
 */
public final class Divided {
    private final String whole;
    private boolean isLookedAt;

    /** What stands in place of a part; null where all of the text may be shown. */
    private @Nullable String instead;

    /**
     * A text.
     *
     * @param whole any text that is not a secret
     */
    public Divided(String whole) {
        this.whole = whole;
    }

    /**
     * A part of the text in quotes, or the text in its place.
     *
     * @param part what is meant
     * @return the one or the other in double quotes, masked, escaped and cut
     */
    public String quoted(String part) {
        String other = instead();
        return other == null ? Shown.quoted(part) : other;
    }

    /**
     * Whether a part of the text is shown as it is, but for escapes and its end.
     *
     * @param part what is meant
     * @return whether nothing of it is hidden
     */
    public boolean isShownWhole(String part) {
        return instead() == null && Shown.isShownWhole(part);
    }

    /**
     * What stands in place of the text.
     *
     * @return the words, or null where all of the text may be shown as it is
     */
    public @Nullable String instead() {
        if (!isLookedAt) {
            isLookedAt = true;
            instead = Shown.isShownWhole(whole) ? null : Shown.quoted(whole);
        }
        return instead;
    }
}
