/** An enum with a constant that should not be used any more. */
public enum Mode {
    A,
    @Deprecated(forRemoval = true)
    B
}
