package shop;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.Optional;

/** A relation of which one setting stands in a group that another variable switches off. */
@EnvConfig
@AllOrNone(value = {"READER", "CLUSTER_WRITER"}, because = "each speaks to the other")
public interface ShopConfig {
    /** Which environment. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** How many machines there are; in development one alone. */
    @EnvVar(value = "MODE", defaultValue = "cluster", developmentDefault = "single")
    Mode mode();

    /** Who reads. */
    @EnvVar("READER")
    Optional<String> reader();

    /** What needs several machines. */
    @EnvGroup(prefix = "CLUSTER_", presentWhen = "MODE", is = "cluster")
    Optional<Cluster> cluster();

    /** How many machines there are. */
    enum Mode {
        SINGLE,
        CLUSTER
    }

    /** What needs several machines. */
    interface Cluster {
        /** Who writes. */
        @EnvVar("WRITER")
        Optional<String> writer();
    }
}
