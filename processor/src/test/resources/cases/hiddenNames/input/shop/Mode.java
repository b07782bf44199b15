package shop;

/** A choice. */
public enum Mode {
    ON,
    OFF
}
