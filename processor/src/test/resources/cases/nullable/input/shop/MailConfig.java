package shop;

import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import org.jspecify.annotations.Nullable;

/** The server that sends mail. */
public interface MailConfig {
    /** The server's name. */
    @EnvVar("HOST")
    String host();

    /** The password for it. */
    @EnvVar("PASSWORD")
    @Nullable Secret password();

    /** Where mail goes that cannot be delivered. */
    @EnvGroup(prefix = "RETURN_")
    MailConfig.@Nullable Address returned();

    /** Mail is sent by a server, not by this machine. */
    @ProductionRule(because = "this machine sends no mail")
    default boolean serverIsNamed() {
        return !host().equals("localhost");
    }

    /** An address. */
    interface Address {
        /** What is before the at sign. */
        @EnvVar("NAME")
        String name();
    }
}
