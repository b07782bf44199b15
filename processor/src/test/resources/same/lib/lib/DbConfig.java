package lib;

import base.Mode;
import base.Reachable;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Max;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where orders are kept. All of them. */
public interface DbConfig extends Reachable {
    /**
     * How it writes.
     *
     * @deprecated The database decides.
     */
    @Deprecated
    @EnvVar(value = "MODE", defaultValue = "safe")
    Mode mode();

    @EnvVar(value = "PORTS", description = "Ports to try.")
    Set<@Max(65535) Integer> ports();

    @EnvVar(value = "SCHEMA", defaultValue = "public")
    String schema();

    @SuppressWarnings("seaworthy:SW011")
    @EnvVar(value = "ROWS", defaultValue = "10")
    int rows();

    /** A group whose own Javadoc describes it. */
    @EnvGroup(prefix = "POOL_")
    Outer.Pool pool();

    /** It holds a group. */
    @SuppressWarnings({"seaworthy", "unused"})
    interface Outer {
        /** Connections. */
        interface Pool {
            @EnvVar(value = "MAX", defaultValue = "4")
            int max();
        }
    }

    /** A name that the database shows beside each connection. */
    @EnvVar(value = "LABEL", description = "A name that the database shows beside each connection.")
    @Nullable String label();

    /** Where queries go that only read. */
    @EnvGroup(prefix = "REPLICA_", description = "Where queries go that only read.")
    DbConfig.@Nullable Replica replica();

    /** A copy of the database. */
    interface Replica {
        /** Its host. */
        @EnvVar(value = "HOST", description = "Its host.")
        String host();

        /** How long it may take. */
        @Seconds
        Optional<Duration> timeout();
    }
}
