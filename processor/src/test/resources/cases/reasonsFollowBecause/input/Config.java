import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
@AtMostOne(
        value = {"HOST", "SOCKET"},
        because = "one of them would be ignored.")
interface Config {
    /** What it is for. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "because visitors would see it.")
    boolean debug();

    /** What it is for. */
    @EnvVar("HOST")
    Optional<String> host();

    /** What it is for. */
    @EnvVar("SOCKET")
    Optional<String> socket();

    /** Whether nothing is open to everyone. */
    @ProductionRule(because = "Because anyone could call it")
    default boolean isClosed() {
        return host().isEmpty() || !debug();
    }
}
