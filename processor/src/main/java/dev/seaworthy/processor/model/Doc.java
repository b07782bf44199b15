package dev.seaworthy.processor.model;

/**
 * What a declaration's Javadoc, or its {@code description}, says in plain text.
 *
 * @param summary the first sentence, on one line
 * @param rest what follows, paragraphs separated by an empty line, or nothing
 * @param deprecation what {@code @deprecated} says, on one line, or nothing
 */
public record Doc(String summary, String rest, String deprecation) {
    /** No description at all. */
    public static final Doc NONE = new Doc("", "", "");

    /** Whether there is none. */
    public boolean isEmpty() {
        return summary.isEmpty();
    }
}
