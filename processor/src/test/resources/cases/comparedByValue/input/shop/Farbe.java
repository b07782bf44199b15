package shop;

/** Colours. */
public enum Farbe {
    GRÜN,
    ROT
}
