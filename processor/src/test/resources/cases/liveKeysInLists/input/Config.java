import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** Keys of the payment service. */
    @EnvVar("KEYS")
    @ProductionRule(noTestKeys = true)
    Optional<List<Secret>> keys();
}
