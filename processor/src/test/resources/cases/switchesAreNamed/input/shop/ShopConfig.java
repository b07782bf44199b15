package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** Values of no variable. */
@EnvConfig
public interface ShopConfig {
    /** Who. */
    @EnvGroup(prefix = "A_", is = "true")
    Optional<Inner> inner();

    /** Who. */
    interface Inner {
        /** Whether it is there. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();
    }
}
