import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("LIMIT")
    @ProductionRule(min = "30s", max = "5s")
    Duration limit();

    /** What it is for. */
    @EnvVar("KEY_TEXT")
    @Size(max = 16)
    @ProductionRule(minLength = 20)
    String keyText();
}
