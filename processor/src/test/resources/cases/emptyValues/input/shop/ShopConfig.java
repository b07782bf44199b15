package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts as not set. */
@EnvConfig
public interface ShopConfig {
    /** Host names. */
    @EnvVar(value = "HOSTS", example = "shop.example.com")
    List<String> hosts();

    /** Ports. */
    @EnvVar(value = "PORTS", separator = ";", developmentDefault = "8080")
    Set<Integer> ports();

    /** Weights of parcels. */
    @EnvVar(value = "WEIGHTS", defaultValue = "small=1")
    Map<String, Integer> weights();

    /** Languages. */
    @EnvVar("LANGUAGES")
    @ProductionRule(required = true)
    Optional<List<String>> languages();

    /** The name of the shop. */
    @EnvVar(value = "TITLE", example = "My shop")
    String title();

    /** Signs cookies. */
    @EnvVar(value = "SIGNING_KEY", developmentDefault = "dev-only-key")
    Secret signingKey();

    /** What stands between two entries of the page. */
    @EnvVar(value = "DIVIDER", defaultValue = "-")
    String divider();

    /** What the operator says. */
    @EnvVar("NOTICE")
    @ProductionRule(required = true)
    Optional<String> notice();

    /** How many work. */
    @EnvVar(value = "WORKERS", defaultValue = "1")
    int workers();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE", defaultValue = "s3")
    String storage();

    /** The bucket for uploads. */
    @EnvVar("BUCKET")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Optional<String> bucket();

    /** Where orders are sent. */
    @EnvGroup(prefix = "QUEUE_")
    Optional<Queue> queue();

    /** A queue. */
    interface Queue {
        /** Its name. */
        @EnvVar
        String name();

        /** Its size. */
        @EnvVar
        Optional<Integer> size();

        /** Its topics. */
        @EnvVar
        Optional<List<String>> topics();
    }
}
