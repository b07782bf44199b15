package shop;

import dev.seaworthy.EnvVar;

/** A small number. */
@EnvVar(defaultValue = "1", unit = "s")
public @interface Small {}
