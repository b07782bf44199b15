package dev.seaworthy.processor.emit;

/** The place of a variable in a page. */
public final class Anchor {
    private Anchor() {}

    /** The anchor of a variable, the same in every page; one with a name in it that only the environment knows is none as it is. */
    public static String of(String variable) {
        return variable.replace("<", "").replace(">", "");
    }
}
