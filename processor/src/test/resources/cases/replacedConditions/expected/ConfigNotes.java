import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "Settings that are declared anew, with what must hold of them and without.";

    String environment$description = "Which environment this is.";

    String debug$description = "Its rule is gone.";

    String port$description = "One of its constraints is gone.";

    String origin$description = "It has another rule, which is meant.";

    String certificate$description = "What must hold of it is not meant to.";

    String certificate$suppressed = "seaworthy:SW101";

    String mail$description = "It has the same rule, which an annotation carries.";

    String search$description = "What its annotation carries is gone.";

    String trace$description = "It is no setting any more.";
}
