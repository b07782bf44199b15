package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** Groups that a default would switch on. */
@EnvConfig
public interface ShopConfig {
    /** On everywhere. */
    @EnvGroup(prefix = "A_", presentWhen = "ENABLED", is = "TRUE")
    Optional<Inner> everywhere();

    /** On in development. */
    @EnvGroup(prefix = "B_", presentWhen = "KIND", is = {"large", "small"})
    Optional<Inner> development();

    /** A part. */
    interface Inner {
        /** Whether it is there. */
        @EnvVar(value = "ENABLED", defaultValue = "true")
        boolean enabled();

        /** What it is. */
        @EnvVar(value = "KIND", developmentDefault = "small")
        String kind();
    }
}
