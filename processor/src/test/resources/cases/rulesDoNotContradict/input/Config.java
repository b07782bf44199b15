import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "MODE", developmentDefault = "a")
    @ProductionRule(mustBe = "a")
    @ProductionRule(mustNotBe = "a")
    String mode();

    /** What it is for. */
    @EnvVar("DOOR")
    @ProductionRule(required = true, forbidden = true)
    Optional<String> door();

    /** What it is for. */
    @EnvVar("COLOUR")
    @ProductionRule(mustNotBe = {"red", "blue"})
    Colour colour();

    enum Colour {
        RED,
        BLUE
    }
}
