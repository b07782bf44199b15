import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "A setting that must be set satisfies what is asked of several; one that is set and wrong demands what it demands.";

    String tokenName$description = "The name of the token.";

    String tokenFileName$description = "The file of the token.";

    String proxyUrl$description = "The proxy.";

    String proxyUser$description = "The user of the proxy.";
}
