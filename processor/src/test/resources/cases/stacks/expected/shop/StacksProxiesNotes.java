package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Stacks.Proxies} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface StacksProxiesNotes {
    String $description = "What requests go through.";

    String http$description = "That of clear requests.";

    String https$description = "That of encrypted requests.";
}
