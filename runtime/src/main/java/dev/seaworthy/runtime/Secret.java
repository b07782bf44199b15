package dev.seaworthy.runtime;

/**
 * A text that never shows itself: {@link #toString} is a mask, and it cannot be serialised. Only {@link #reveal} gives the
 * text.
 */
public final class Secret {
    /** Not for serializers, which read the fields of what they are given. */
    private final transient String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * Keeps a text.
     *
     * @param text the text to keep
     * @return the secret
     */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /**
     * Gives the text to the code that needs it. Do not log it, and do not put it into a message.
     *
     * @return the text
     */
    public String reveal() {
        return text;
    }

    /**
     * The text's length.
     *
     * @return the number of {@code char}s
     */
    public int length() {
        return text.length();
    }

    /**
     * Whether both hold the same text. The time it takes depends on the length of {@code other} alone, not on where the
     * texts differ.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Secret that)) {
            return false;
        }
        String theirs = that.text;
        int difference = text.length() ^ theirs.length();
        for (int i = 0; i < theirs.length(); i++) {
            char ours = text.isEmpty() ? '\0' : text.charAt(i % text.length());
            difference |= ours ^ theirs.charAt(i);
        }
        return difference == 0;
    }

    /** The same for every secret, so that no table or log can be used to compare two. */
    @Override
    public int hashCode() {
        return Secret.class.getName().hashCode();
    }

    /** A mask of eight asterisks. */
    @Override
    public String toString() {
        return Masking.MASK;
    }
}
