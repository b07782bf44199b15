import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Web} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface WebNotes {
    String $description = "The server.";

    String debug$description = "Verbose errors.";

    String port$description = "The port.";

    String origin$description = "Where it is reached.";

    String certificate$description = "Its certificate.";

    String mail$description = "Where mail is sent.";

    String search$description = "Where the search is.";

    String trace$description = "Traces every request.";
}
