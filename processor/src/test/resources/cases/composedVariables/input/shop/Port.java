package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A port on which the service listens. */
@EnvVar(defaultValue = "8080", example = "8443")
@Min(1)
@Max(65535)
@ProductionRule(mustNotBe = "80", because = "only root may open it")
public @interface Port {}
