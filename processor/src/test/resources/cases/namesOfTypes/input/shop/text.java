package shop;

/** A type that is named like a variable. */
public record text(String of) {
    /** The type of a text. */
    public static text parse(String text) {
        return new text(text);
    }
}
