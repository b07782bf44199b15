package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.Currency;

/** A configuration that takes settings over from others. */
@EnvConfig
public interface ShopConfig extends WebConfig, WorkerConfig {
    /** What prices are in. */
    @EnvVar(value = "CURRENCY", defaultValue = "EUR")
    Currency currency();
}
