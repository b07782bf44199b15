package shop;

/** A type that is named like a variable. */
public record element(String of) {
    /** The type of a text. */
    public static element parse(String text) {
        return new element(text);
    }
}
