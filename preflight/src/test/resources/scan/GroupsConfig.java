package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration of a shop whose secrets are in groups that may be absent. */
@EnvConfig
public interface GroupsConfig {
    /** Pushes messages. */
    @EnvGroup(prefix = "PUSH_", presentWhen = "ENABLED", is = "true")
    Optional<Push> push();

    /** Signs, when there is a key. */
    @EnvGroup(prefix = "SIGN_", presentWhen = "KEY")
    Optional<Sign> sign();

    /** Sends mail. */
    @EnvGroup(prefix = "MAIL_")
    Optional<Mail> mail();

    /** What pushes. */
    interface Push {
        /** Whether to push. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();

        /** Opens the service. */
        @EnvVar(value = "TOKEN", aliases = "PASS", fallbacks = "PUSHER_TOKEN")
        Optional<Secret> token();

        /** Open the services of partners. */
        @EnvVar(value = "KEYS", fallbacks = "PUSHER_KEYS")
        Optional<List<Secret>> keys();

        /** Where messages go. */
        @EnvVar(value = "URL", fallbacks = "PUSHER_URL")
        Optional<URI> url();

        /** Opens a service of each region. */
        @EnvVar("REGION_{name}")
        Map<String, Secret> regions();

        /** Where receipts go. */
        @EnvGroup(prefix = "RECEIPT_")
        Optional<Mail> receipts();
    }

    /** What signs. */
    interface Sign {
        /** Signs. */
        @EnvVar("KEY")
        Secret key();

        /** Signs what is old. */
        @EnvVar("OLD_KEY")
        Optional<Secret> oldKey();
    }

    /** What sends mail. */
    interface Mail {
        /** Opens the account. */
        @EnvVar("PASSWORD")
        Secret password();
    }
}
