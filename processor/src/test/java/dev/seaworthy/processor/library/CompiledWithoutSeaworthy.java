package dev.seaworthy.processor.library;

import dev.seaworthy.EnvVar;
import java.util.List;

/** An interface of a library whose build has no processor: a golden case extends its class file. */
public interface CompiledWithoutSeaworthy {
    /** The names. */
    @EnvVar(value = "NAMES", defaultValue = "a", description = "The names.")
    List<String> names();

    /** How many there may be. */
    @EnvVar(value = "MOST", defaultValue = "3", description = "How many there may be.")
    int most();
}
