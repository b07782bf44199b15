package base;

/** Its constants are not in the order of their names. */
public enum Mode {
    SAFE,
    FAST,
    OFF
}
