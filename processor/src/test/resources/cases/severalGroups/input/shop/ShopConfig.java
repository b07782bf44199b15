package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop with as many parts as its environment names. */
@EnvConfig
public interface ShopConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** What the port is called. */
    @EnvVar(value = "PORT_NAME", defaultValue = "shop")
    String portName();

    /** Where people sign in. */
    @EnvGroup(prefix = "OAUTH_{name}_")
    Map<String, OAuthClient> oauth();

    /** The databases, by what a customer's number ends with. */
    @EnvGroup(prefix = "SHARD_{index}_")
    List<Shard> shards();

    /** People can sign in somewhere. */
    @ProductionRule(because = "nobody could buy", severity = Severity.WARN)
    default boolean canSignIn() {
        return oauth().values().stream().anyMatch(client -> !client.clientId().isBlank());
    }

    /** A place to sign in. */
    interface OAuthClient {
        /** The name of this application there. */
        @EnvVar("CLIENT_ID")
        String clientId();

        /** Its password there. */
        @EnvVar("CLIENT_SECRET")
        Secret clientSecret();

        /** Where it is. */
        @EnvVar(value = "ISSUER", example = "https://id.example.com", aliases = "AUTHORITY")
        @ProductionRule(noLocalhost = true)
        URI issuer();

        /** What is asked for. */
        @EnvVar(value = "SCOPES", defaultValue = "openid")
        List<String> scopes();

        /** Who may not. */
        @EnvGroup(prefix = "DENY_", presentWhen = "DOMAIN")
        Optional<Denied> denied();
    }

    /** Who may not sign in. */
    interface Denied {
        /** Their domain. */
        @EnvVar("DOMAIN")
        String domain();

        /** How they are called there. */
        @EnvVar(value = "WORDS", defaultValue = "spam:junk", keySeparator = ":", emptyIsValue = true)
        Map<String, String> words();
    }

    /** A database. */
    interface Shard {
        /** Its host. */
        @EnvVar("HOST")
        String host();

        /** Where it is only read. */
        @EnvVar(value = "REPLICA", defaultFrom = "HOST")
        String replica();

        /** Its name, where it has one. */
        @EnvVar(value = "NAME", defaultFrom = "PORT_NAME")
        String name();

        /** Its connections. */
        @EnvVar(value = "CONNECTIONS", defaultValue = "5")
        @Max(50)
        int connections();
    }
}
