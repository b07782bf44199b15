package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** Was in den Kisten ist: Gr\u00f6\u00dfe, Menge, Gewicht. */
@EnvConfig
public interface Config {
    /** Die Gr\u00f6\u00dfe der Kiste, in Litern \u2192 ein Ma\u00df. */
    @EnvVar("SIZE")
    Size gr\u00f6\u00dfe();

    /** Was au\u00dfen auf der Kiste steht. */
    @EnvVar(value = "LABEL", example = "\u00c4pfel \\\u00c4hren")
    @ProductionRule(mustNotBe = "\u00c4pfel")
    String aufschrift();

    /** Gr\u00f6\u00dfen. */
    enum Size {
        GRO\u00df,
        KLEIN
    }
}
