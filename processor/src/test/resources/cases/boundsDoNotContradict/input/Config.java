import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
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

    /** The longest that is allowed is as long as it must be. */
    @EnvVar("EXACT")
    @Size(max = 16)
    @ProductionRule(minLength = 16)
    String exact();

    /** A strong secret is longer. */
    @EnvVar("TOKEN")
    @Size(max = 31)
    @ProductionRule(strongSecret = true)
    Secret token();

    /** What it is for: as many bytes as the constraint allows are enough. */
    @EnvVar(value = "KEY", encoding = Encoding.HEX, sensitive = true)
    @Size(max = 31)
    @ProductionRule(strongSecret = true)
    byte[] key();

    /** A strong secret has more bytes. */
    @EnvVar(value = "SEED", encoding = Encoding.HEX, sensitive = true)
    @Size(max = 15)
    @ProductionRule(strongSecret = true)
    byte[] seed();
}
