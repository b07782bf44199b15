package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A shop whose parts are switched on one by one. */
@EnvConfig
public interface ShopConfig {
    /** People who sign in elsewhere. */
    @EnvGroup(prefix = "OIDC_", presentWhen = "CLIENT_ID")
    Optional<Oidc> oidc();

    /** Files in a bucket. */
    @EnvGroup(prefix = "S3_", presentWhen = "ENABLED", is = "true")
    @Nullable
    Storage storage();

    /** A queue of orders. */
    @EnvGroup(prefix = "QUEUE_", presentWhen = "KIND", is = {"redis", "rabbit"})
    Optional<Queue> queue();

    /** Payments by card. */
    @EnvGroup(prefix = "PAY_", presentWhen = "PLAN", is = "gold")
    Optional<Payments> payments();

    /** What signing in elsewhere takes. */
    interface Oidc {
        /** The name of this application there. */
        @EnvVar("CLIENT_ID")
        String clientId();

        /** Its password there. */
        @EnvVar("CLIENT_SECRET")
        Secret clientSecret();

        /** Where people sign in. */
        @EnvVar(value = "ISSUER", example = "https://id.example.com")
        @ProductionRule(noLocalhost = true)
        URI issuer();

        /** What the button says. */
        @EnvVar(value = "DISPLAY_NAME", defaultValue = "OpenID Connect")
        String displayName();
    }

    /** A bucket. */
    interface Storage {
        /** Whether files are kept there. */
        @EnvVar(value = "ENABLED", defaultValue = "false", aliases = "ON")
        boolean enabled();

        /** Its name. */
        @EnvVar("BUCKET")
        String bucket();

        /** Copies of a file. */
        @EnvVar(value = "COPIES", defaultValue = "1")
        @Min(1)
        @Max(9)
        int copies();

        /** Where copies are, too. */
        @EnvVar("MIRRORS")
        Optional<List<String>> mirrors();
    }

    /** A queue. */
    interface Queue {
        /** What keeps it. */
        @EnvVar("KIND")
        Optional<Kind> kind();

        /** How long an order waits. */
        @EnvVar(value = "PATIENCE", example = "5m")
        Duration patience();

        /** Orders that failed. */
        @EnvGroup(prefix = "FAILED_", presentWhen = "NAME")
        Optional<Failed> failed();

        /** What queues are kept in. */
        enum Kind {
            /** In memory. */
            MEMORY,
            /** In Redis. */
            REDIS,
            /** In RabbitMQ. */
            RABBIT
        }
    }

    /** A queue of what failed. */
    interface Failed {
        /** Its name. */
        @EnvVar(value = "NAME", developmentDefault = "failed")
        String name();

        /** How many it keeps. */
        @EnvVar("LIMIT")
        int limit();
    }

    /** Payments. */
    interface Payments {
        /** What was bought. */
        @EnvVar("PLAN")
        Plan plan();

        /** The account. */
        @EnvVar("ACCOUNT")
        int account();

        /** What stands between. */
        @EnvVar(value = "PROXY", fallbacks = "https_proxy")
        Optional<URI> proxy();
    }

    /** What was bought. */
    record Plan(String name) {
        /** Reads a plan. */
        public static Plan parse(String text) {
            return new Plan(text);
        }
    }
}
