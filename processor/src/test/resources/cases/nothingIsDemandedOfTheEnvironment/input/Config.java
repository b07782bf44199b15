import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.NotNull;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    @ProductionRule(mustBe = "production", in = {Environment.STAGING, Environment.PRODUCTION})
    @NotNull
    Environment environment();
}
