package shop;

import dev.seaworthy.EnvVar;

/** A group. */
public interface Gr$oup {
    /** What it is for. */
    @EnvVar("G")
    String g();
}
