package dev.seaworthy.preflight.scan;

/**
 * Where in a content something is.
 *
 * @param isLine whether it is counted in lines, as in a text
 * @param number the line, the first is 1; or how many bytes stand before it
 */
public record Place(boolean isLine, long number) {
    /** {@return the words for it} */
    public String words() {
        return (isLine ? "line " : "byte offset ") + number;
    }
}
