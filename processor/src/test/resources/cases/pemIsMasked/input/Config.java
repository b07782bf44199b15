import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("CERTIFICATE")
    @ProductionRule(pem = true)
    String certificate();

    /** What it is for. */
    @EnvVar(value = "KEY", developmentDefault = "none")
    @ProductionRule(pem = true, in = Environment.DEVELOPMENT)
    Secret key();
}
