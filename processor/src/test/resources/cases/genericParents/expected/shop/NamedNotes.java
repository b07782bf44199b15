package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Named} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface NamedNotes {
    String $description = "The parent of a type with type parameters.";

    String nickname$description = "What it is called.";
}
