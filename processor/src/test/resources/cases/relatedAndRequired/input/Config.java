import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import java.net.URI;
import java.util.Optional;

/** A setting that must be set satisfies what is asked of several; one that is set and wrong demands what it demands. */
@EnvConfig
@ExactlyOne({"TOKEN_FILE_NAME", "TOKEN_NAME"})
public interface Config {
    /** The name of the token. */
    @EnvVar("TOKEN_NAME")
    @ProductionRule(required = true)
    Optional<String> tokenName();

    /** The file of the token. */
    @EnvVar("TOKEN_FILE_NAME")
    Optional<String> tokenFileName();

    /** The proxy. */
    @EnvVar("PROXY_URL")
    Optional<URI> proxyUrl();

    /** The user of the proxy. */
    @EnvVar("PROXY_USER")
    @RequiredWhen(variable = "PROXY_URL", present = true)
    Optional<String> proxyUser();
}
