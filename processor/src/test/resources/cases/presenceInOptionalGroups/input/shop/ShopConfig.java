package shop;

import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import java.util.List;
import java.util.Optional;

/** A shop that sends mail where it is told how. */
@EnvConfig
@AtMostOne({"RELAY_ENABLED", "OUTBOX"})
public interface ShopConfig {
    /** How mail is sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** Who sends mail. */
    @EnvVar("MAIL_FROM")
    @RequiredWhen(variable = "SMTP_HOST", present = true)
    Optional<String> from();

    /** How mail is sent when the first way fails. */
    @EnvGroup(prefix = "RELAY_", presentWhen = "ENABLED", is = "true")
    Optional<Relay> relay();

    /** Who is told of it. */
    @EnvVar("RELAY_REPORTS")
    @RequiredWhen(variable = "RELAY_HOSTS", present = true)
    Optional<String> reports();

    /** Where it is written down; with false, RELAY_ENABLED is set and its group is absent. */
    @EnvVar("RELAY_LOG")
    @RequiredWhen(variable = "RELAY_ENABLED", present = true)
    Optional<String> log();

    /** Where mail waits that is not relayed. */
    @EnvVar("OUTBOX")
    Optional<String> outbox();

    /** Mail that comes back. */
    @EnvGroup(prefix = "BOUNCES_")
    @RequiredWhen(variable = "SMTP_PORT", present = true)
    Optional<Bounces> bounces();

    /** How mail is sent. */
    interface Smtp {
        /** The server. */
        @EnvVar("HOST")
        String host();

        /** Its port. */
        @EnvVar("PORT")
        int port();
    }

    /** Another way to send mail. */
    interface Relay {
        /** Whether there is one. */
        @EnvVar("ENABLED")
        boolean enabled();

        /** The servers. */
        @EnvVar("HOSTS")
        List<String> hosts();
    }

    /** Mail that comes back. */
    interface Bounces {
        /** Where it is kept. */
        @EnvVar("FOLDER")
        String folder();
    }
}
