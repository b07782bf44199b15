package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "A shop with as many parts as its environment names.";

    String port$description = "Port to listen on.";

    String portName$description = "What the port is called.";

    String oauth$description = "Where people sign in.";

    String shards$description = "The databases, by what a customer's number ends with.";

    String canSignIn$description = "People can sign in somewhere.";
}
