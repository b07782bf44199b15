package shop;

/** A tag, which is nobody's equal. */
public final class Tag {
    private final String text;

    private Tag(String text) {
        this.text = text;
    }

    public static Tag parse(String text) {
        return new Tag(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
