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

    /** One outside it without a value. */
    @EnvGroup(prefix = "E_", presentWhen = "KIND")
    Optional<Deep> any();

    /** What is outside. */
    @EnvVar("KIND")
    String kind();

    /** A slip in the name of one outside it. */
    @EnvGroup(prefix = "F_", presentWhen = "KIMD", is = "x")
    Optional<Deep> outerSlip();

    /** One of another group, which may be absent. */
    @EnvGroup(prefix = "G_", presentWhen = "D_CLIENT_ID", is = "x")
    Optional<Deep> ofAnother();

    /** One of the group itself, by its whole name. */
    @EnvGroup(prefix = "H_", presentWhen = "H_DEEP_NAME", is = "x")
    Optional<Inner> wholeDeep();

    /** The whole name, of which most is the prefix. */
    @EnvGroup(prefix = "IDENTITY_PROVIDER_", presentWhen = "IDENTITY_PROVIDER_CLIENT_ID")
    Optional<Inner> mostlyPrefix();

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
