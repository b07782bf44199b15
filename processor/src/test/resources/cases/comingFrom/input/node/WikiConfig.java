package node;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** A wiki, with the variables of a Node application. */
@EnvConfig(environmentVariable = "NODE_ENV", developmentNames = "test", docsDirectory = "node")
public interface WikiConfig {
    /** The address under which people reach it. */
    @EnvVar(value = "URL", example = "https://wiki.example.com", developmentDefault = "http://localhost:3000")
    @ProductionRule(schemes = "https", noLocalhost = true)
    URI url();

    /** The server for editing together: mostly this one. */
    @EnvVar(value = "COLLABORATION_URL", defaultFrom = "URL")
    URI collaborationUrl();

    /** The proxy for requests to other servers; curl and others read the name in lower case. */
    @EnvVar(value = "HTTPS_PROXY", fallbacks = {"https_proxy", "http_proxy"})
    Optional<URI> proxy();

    /** What to write to the log. */
    @EnvVar(value = "DEBUG", defaultValue = "http")
    Set<String> debug();

    /** Sign-in by OpenID Connect. The sample file sets its other variables without a client, which changes nothing. */
    @EnvGroup(prefix = "OIDC_", presentWhen = "CLIENT_ID")
    Optional<OidcConfig> oidc();

    /** A client of OpenID Connect. */
    interface OidcConfig {
        /** The client's name. */
        @EnvVar("CLIENT_ID")
        String clientId();

        /** The client's secret. */
        @EnvVar("CLIENT_SECRET")
        Secret clientSecret();

        /** What the button says. */
        @EnvVar(value = "DISPLAY_NAME", defaultValue = "OpenID Connect")
        String displayName();
    }
}
