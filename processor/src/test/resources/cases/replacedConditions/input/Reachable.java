import dev.seaworthy.ProductionRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A short address, which is not of this machine. */
@ProductionRule(noLocalhost = true)
@Size(max = 100)
@Constraint(validatedBy = {})
@Target(ElementType.METHOD)
@interface Reachable {
    /** What a refusal says. */
    String message() default "must be reachable";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
