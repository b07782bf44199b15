package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.List;

/** The configuration of the case: the types inside take the names of types outside. */
@EnvConfig
public interface Config {
    /** What it is for. */
    @EnvVar("OWN")
    Mode own();

    /** What it is for. */
    @EnvVar("NEIGHBOUR")
    shop.Mode neighbour();

    /** What it is for. */
    @EnvVar("NESTED")
    List<other.Outer.Inner> nested();

    /** What it is for. */
    @EnvVar("TEXT")
    java.lang.String text();

    /** A choice. */
    enum Mode {
        X,
        Y
    }

    /** Not the other one. */
    enum Outer {}

    /** Not the JDK's. */
    enum String {}
}
