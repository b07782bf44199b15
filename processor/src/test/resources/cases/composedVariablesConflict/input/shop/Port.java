package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A port. */
@EnvVar(defaultValue = "80800", example = "8443")
@Min(1)
@Max(65535)
@ProductionRule(strongSecret = true)
public @interface Port {}
