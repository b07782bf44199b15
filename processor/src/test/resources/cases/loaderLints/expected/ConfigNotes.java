import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "What compilers warn of in a loader, which cannot help it.";

    String since$description = "A type of the JDK that is made in a way that is deprecated.";
}
