package lib;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;

/** A time that a copy has where the application names one. */
@EnvVar(unit = "s", example = "30", description = "How long it may take.")
@RequiredWhen(variable = "HOST", is = "copy.internal")
@ProductionRule(mustNotBe = "7s")
public @interface Seconds {}
