package shop;

/** A main that does nothing. */
public final class Nothing {
    public static void main(String[] arguments) {}
}
