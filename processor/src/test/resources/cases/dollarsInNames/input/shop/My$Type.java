package shop;

/** A type with a type inside. */
public record My$Type(String text) {
    public static My$Type of(String text) {
        return new My$Type(text);
    }

    /** The type inside. */
    record In$side(String text) {
        public static In$side of(String text) {
            return new In$side(text);
        }
    }
}
