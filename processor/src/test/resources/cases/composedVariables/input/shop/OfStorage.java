package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;

/** What storage in a bucket needs. */
@EnvVar(description = "A part of the address of the bucket.")
@RequiredWhen(variable = "STORAGE", is = "bucket")
public @interface OfStorage {}
