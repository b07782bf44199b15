package shop;

import dev.seaworthy.EnvVar;

/** A converter. */
@EnvVar(converter = String.class)
public @interface Other {}
