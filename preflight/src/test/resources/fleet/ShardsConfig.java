package fleet;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Map;

/** What has as many parts as its environment names. */
@EnvConfig
public interface ShardsConfig {
    /** What it is called. */
    @EnvVar(value = "TITLE", defaultValue = "shop")
    String title();

    /** The databases. */
    @EnvGroup(prefix = "SHARD_{index}_")
    List<Shard> shards();

    /** What customers sign in with. */
    @EnvVar("SIGN_IN_{name}")
    Map<String, Secret> signIns();

    /** Where people are told of it. */
    @EnvVar(value = "CONTACT", defaultValue = "mail")
    String contact();

    /** One database. */
    interface Shard {
        /** Where it is. */
        @EnvVar("URL")
        @ProductionRule(distinct = true)
        String url();
    }
}
