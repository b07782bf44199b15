import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A constraint that is composed of others. */
@Size(max = 5)
@Pattern(regexp = "[a-z]+", message = "must have small letters alone")
@Constraint(validatedBy = {})
@interface Short {
    String message() default "{Short}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
