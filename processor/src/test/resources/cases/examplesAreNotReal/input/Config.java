import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "PAYMENT_KEY", example = "sk_live_4eC39HqLyjWDarjtT1zdp7dcQ9") Secret paymentKey();
}
