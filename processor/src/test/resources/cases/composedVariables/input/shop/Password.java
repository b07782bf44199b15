package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** A secret that a person chose. */
@EnvVar(sensitive = true, developmentDefault = "not-a-secret")
@ProductionRule(minLength = 20)
public @interface Password {}
