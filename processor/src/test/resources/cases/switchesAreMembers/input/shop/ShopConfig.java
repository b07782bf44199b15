package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** Groups that name variables which they lack. */
@EnvConfig
public interface ShopConfig {
    /** A slip. */
    @EnvGroup(prefix = "A_", presentWhen = "CLIENTID")
    Optional<Inner> slip();

    /** The whole name. */
    @EnvGroup(prefix = "B_", presentWhen = "B_CLIENT_ID")
    Optional<Inner> whole();

    /** Another name. */
    @EnvGroup(prefix = "C_", presentWhen = "PORT")
    Optional<Inner> other();

    /** A variable of a group inside. */
    @EnvGroup(prefix = "D_", presentWhen = "DEEP_NAME", is = "x")
    Optional<Inner> deep();

    /** Who. */
    interface Inner {
        /** Its name. */
        @EnvVar("CLIENT_ID")
        String clientId();

        /** More. */
        @EnvGroup(prefix = "DEEP_")
        Deep deep();
    }

    /** More. */
    interface Deep {
        /** A name. */
        @EnvVar("NAME")
        String name();
    }
}
