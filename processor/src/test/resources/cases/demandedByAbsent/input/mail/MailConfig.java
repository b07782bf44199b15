package mail;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;

/** What must be set, and what is demanded by that it is. */
@EnvConfig
public interface MailConfig {
    /** Where this runs. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The last of the chain, declared before what demands it. */
    @EnvVar("DKIM_DOMAIN")
    @RequiredWhen(variable = "DKIM_SELECTOR", present = true)
    Optional<String> dkimDomain();

    /** Which key it is. */
    @EnvVar("DKIM_SELECTOR")
    @RequiredWhen(variable = "DKIM_KEY", present = true)
    Optional<String> dkimSelector();

    /** Signs mail. */
    @EnvVar(value = "DKIM_KEY", sensitive = true)
    @ProductionRule(required = true, because = "mail without a signature is spam")
    Optional<String> dkimKey();

    /** Where mail goes. */
    @EnvVar(value = "RELAY", example = "smtps://relay.example.com")
    @RequiredWhen(variable = "APP_ENV", is = "production")
    Optional<String> relay();

    /** Who may use the relay. */
    @EnvVar("RELAY_USER")
    @RequiredWhen(variable = "RELAY", present = true)
    Optional<String> relayUser();
}
