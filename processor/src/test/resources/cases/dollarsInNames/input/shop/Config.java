package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** What it is for. */
    @EnvVar("A")
    My$Type a();

    /** What it is for. */
    @EnvVar("B")
    List<My$Type.In$side> b();

    /** What it is for. */
    @EnvVar("C")
    $Mode$ c();

    /** What it is for. */
    @EnvVar(value = "D", converter = To$Length.class)
    Length$ d();

    /** What it is for. */
    @EnvVar("E")
    int e$();

    /** What it is for. */
    @EnvGroup(prefix = "F_")
    Gr$oup f();
}
