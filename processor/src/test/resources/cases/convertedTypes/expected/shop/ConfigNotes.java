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
    String $description = "The configuration of the case.";

    String rows$description = "What it is for.";

    String names$description = "What it is for.";

    String limits$description = "What it is for.";

    String hook$description = "What it is for.";

    String steps$description = "Its method says more of the elements than its class does, as with a list of Kotlin.";
}
