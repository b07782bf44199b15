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

    String horizon$description = "The old horizon.\n"
            + "\n"
            + "@deprecated use {@code BOOKING_HORIZON}, which\n"
            + "takes a unit";

    String number$description = "An old number.";

    String old$description = "An old group.";

    String mode$description = "An old mode.";

    String isSmall$description = "An old rule.";
}
