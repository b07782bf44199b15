package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;

/** A group that is always there. */
@EnvConfig
public interface ShopConfig {
    /** Who. */
    @EnvGroup(prefix = "A_", presentWhen = "CLIENT_ID")
    Inner inner();

    /** Who. */
    interface Inner {
        /** Its name. */
        @EnvVar("CLIENT_ID")
        String clientId();
    }
}
