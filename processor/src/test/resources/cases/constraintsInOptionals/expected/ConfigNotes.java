import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
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

    String one$description = "At most one.";

    String some$description = "At least one.";

    String mail$description = "Of this house.";

    Size one$whole0() default @Size(
            max = 1);

    Size one$element0() default @Size(
            min = 2);

    NotEmpty some$whole0() default @NotEmpty;

    Max some$element0() default @Max(
            value = 9L);
}
