package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** Was in den Kisten ist: Größe, Menge, Gewicht. */
@EnvConfig
public interface Config {
    /** Die Größe der Kiste, in Litern → ein Maß. */
    @EnvVar("SIZE")
    Size größe();

    /** Was außen auf der Kiste steht. */
    @EnvVar(value = "LABEL", example = "Äpfel \\Ähren")
    @ProductionRule(mustNotBe = "Äpfel")
    String aufschrift();

    /** Größen. */
    enum Size {
        GROß,
        KLEIN
    }
}
