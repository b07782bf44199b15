package shop;

import dev.seaworthy.EnvVar;
import java.util.Currency;

/** How prices are shown. */
public interface PriceConfig {
    /** Their currency. */
    @EnvVar(value = "CURRENCY", defaultValue = "EUR")
    Currency currency();
}
