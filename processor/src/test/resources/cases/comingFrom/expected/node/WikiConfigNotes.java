package node;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link WikiConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface WikiConfigNotes {
    String $description = "A wiki, with the variables of a Node application.";

    String url$description = "The address under which people reach it.";

    String collaborationUrl$description = "The server for editing together: mostly this one.";

    String proxy$description = "The proxy for requests to other servers; curl and others read the name in lower case.";

    String debug$description = "What to write to the log.";

    String oidc$description = "Sign-in by OpenID Connect. The sample file sets its other variables without a client, which changes nothing.";
}
