package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;

/** What the stock reads from the environment, in a configuration of its own. */
@EnvConfig(docsDirectory = "stock")
public interface StockConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** How many pieces of each article are kept. */
    @EnvVar(value = "STOCK_LIMIT", defaultValue = "100")
    int limit();
}
