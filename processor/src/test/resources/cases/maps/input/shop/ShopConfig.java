package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.URI;
import java.time.Duration;
import dev.seaworthy.runtime.Secret;
import java.util.Map;
import java.util.Optional;

/** Settings that hold pairs. */
@EnvConfig
public interface ShopConfig {
    /** How much a size of a parcel counts. */
    @EnvVar(value = "WEIGHTS", defaultValue = "small=1,large=3")
    Map<String, Integer> weights();

    /** Who is told of an event. */
    @EnvVar(value = "WEBHOOKS", separator = ";", example = "paid=https://hooks.example.com/paid")
    @ProductionRule(schemes = "https")
    Optional<Map<String, URI>> webhooks();

    /** How long a kind of task waits. */
    @EnvVar(value = "DELAYS", developmentDefault = "mail=1ms")
    @ProductionRule(min = "1s", max = "1m")
    Map<String, Duration> delays();

    /** Keys of partners. */
    @EnvVar("PARTNER_KEYS")
    @ProductionRule(required = true, strongSecret = true)
    Optional<Map<String, Secret>> partnerKeys();
}
