package shop;

import dev.seaworthy.EnvVar;

/** The parent of a type with type parameters. */
public interface Named {
    /** What it is called. */
    @EnvVar("NICKNAME")
    String nickname();
}
