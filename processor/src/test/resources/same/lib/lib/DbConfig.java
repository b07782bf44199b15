package lib;

import base.Mode;
import base.Reachable;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Set;
import jakarta.validation.constraints.Max;

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
}
