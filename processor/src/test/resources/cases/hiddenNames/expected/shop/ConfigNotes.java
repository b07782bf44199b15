package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "The configuration of the case: the types inside take the names of types outside.";

    String own$description = "What it is for.";

    String neighbour$description = "What it is for.";

    String nested$description = "What it is for.";

    String text$description = "What it is for.";
}
