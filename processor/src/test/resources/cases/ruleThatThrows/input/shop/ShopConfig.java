package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;

/** Rules that throw, and rules that only warn. */
@EnvConfig
public interface ShopConfig {
    /** Into how many parts an order is divided. */
    @EnvVar(value = "PARTS", defaultValue = "0")
    @ProductionRule(mustNotBe = "1", severity = Severity.WARN)
    int parts();

    /** A part is not empty. */
    @ProductionRule(because = "an empty part cannot be sent")
    default boolean divides() {
        return 100 / parts() > 1;
    }

    /** A part is not too large. */
    @ProductionRule(because = "large parts are slow", severity = Severity.WARN)
    default boolean dividesWell() {
        return 100 / parts() <= 100;
    }
}
