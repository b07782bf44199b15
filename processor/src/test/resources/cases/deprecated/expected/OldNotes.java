import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Old} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface OldNotes {
    String $description = "A group that should not be used any more.";

    String name$description = "What it is for.";
}
