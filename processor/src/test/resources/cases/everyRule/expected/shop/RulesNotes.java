package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Rules} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface RulesNotes {
    String $description = "Every rule.";

    String mustBe$description = "Must be off.";

    String mustNotBe$description = "Must not be these.";

    String required$description = "Needed in production.";

    String forbidden$description = "Refused in production.";

    String minLength$description = "Long enough.";

    String strongSecret$description = "Hard to guess.";

    String noLocalhost$description = "Elsewhere.";

    String notAllInterfaces$description = "Where the server listens.";

    String noWildcard$description = "Exact hosts.";

    String noWildcardButSubdomains$description = "Exact hosts and domains.";

    String schemes$description = "Of these schemes.";

    String startsWith$description = "Begins so.";

    String mustNotStartWith$description = "Does not begin so.";

    String matches$description = "Has a shape.";

    String encrypted$description = "Cannot be listened to.";

    String noTestKeys$description = "A real key.";

    String min$description = "Long enough.";

    String since$description = "Late enough.";

    String max$description = "Small enough.";

    String absolutePath$description = "From the root.";

    String persistentPath$description = "Outlives a restart.";

    String exists$description = "Is there.";

    String pem$description = "Is a certificate or a key.";

    String distinct$description = "Of this environment alone.";

    String sameKind$description = "The same database server everywhere.";
}
