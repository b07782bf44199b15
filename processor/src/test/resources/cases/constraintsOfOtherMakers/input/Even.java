import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A constraint with a validator of its own. */
@Min(0)
@Constraint(validatedBy = EvenValidator.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@interface Even {}

/** A validator that no loader calls. */
final class EvenValidator implements ConstraintValidator<Even, Integer> {
    @Override
    public boolean isValid(Integer value, ConstraintValidatorContext context) {
        return value % 2 == 0;
    }
}
