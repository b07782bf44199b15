import java.lang.String;
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

    String word$description = "A word.";

    String words$description = "Words.";

    String color$description = "A colour.";

    Word words$element0() default @Word;
}
