package other;

/** A type around another one. */
public final class Outer {
    private Outer() {}

    /** A choice. */
    public enum Inner {
        A,
        B
    }
}
