package dev.seaworthy.testing;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.List;

/** As many databases as the environment names. */
@EnvConfig
interface ShardsConfig {
    /** The databases. */
    @EnvGroup(prefix = "SHARD_{index}_")
    List<Shard> shards();

    /** One database. */
    interface Shard {
        /** Where it is. */
        @EnvVar("HOST")
        @ProductionRule(noLocalhost = true)
        String host();
    }
}
