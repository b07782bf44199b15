package dev.seaworthy.processor.model;

/**
 * What a declaration's Javadoc, or its {@code description}, says in plain text.
 *
 * @param summary the first sentence, on one line
 * @param rest what follows, paragraphs separated by an empty line, or nothing
 * @param deprecation what {@code @deprecated} says, on one line, or nothing
 * @param isLost whether its source may say more: it comes from a class file that has no notes
 */
public record Doc(String summary, String rest, String deprecation, boolean isLost) {
    /** The texts as people write them: what ends a line for some readers alone is a blank. */
    public Doc {
        summary = withoutSeparators(summary);
        rest = withoutSeparators(rest);
        deprecation = withoutSeparators(deprecation);
    }

    private static String withoutSeparators(String text) {
        return text.replace('\u2028', ' ').replace('\u2029', ' ');
    }

    /** No description at all. */
    public static final Doc NONE = new Doc("", "", "");

    /** What is known whole. */
    public Doc(String summary, String rest, String deprecation) {
        this(summary, rest, deprecation, false);
    }

    /** The same, of a declaration whose source may say more. */
    public Doc lost() {
        return new Doc(summary, rest, deprecation, true);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return summary.isEmpty();
    }
}
