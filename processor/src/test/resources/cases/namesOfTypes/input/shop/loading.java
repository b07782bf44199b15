package shop;

/** A type that is named like a variable. */
public record loading(String of) {
    /** The type of a text. */
    public static loading parse(String text) {
        return new loading(text);
    }
}
