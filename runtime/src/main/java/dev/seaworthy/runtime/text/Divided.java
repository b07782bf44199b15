package dev.seaworthy.runtime.text;

/**
 * A text of which a part is shown only where all of it may be: a password may hold what divides it, so a part of one may look
 * like a word. The text is looked at once, however many parts are asked for.
 */
public final class Divided {
    private final String whole;
    private boolean isLookedAt;
    private boolean isShownWhole;

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
        if (!isLookedAt) {
            isLookedAt = true;
            isShownWhole = Shown.isShownWhole(whole);
        }
        return Shown.quoted(isShownWhole ? part : whole);
    }
}
