import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Optional;
import org.hibernate.validator.constraints.Length;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    @Length(max = 3)
    String a();

    /** What it is for. */
    @EnvVar("B")
    @Even
    int b();

    /** What it is for. */
    @EnvVar("C")
    @Between(min = 3)
    int c();

    /** What it is for. */
    @EnvVar("D")
    Optional<@Even Integer> d();

    /** What it is for. */
    @EnvVar("E")
    @javax.validation.constraints.Size(max = 3)
    String e();

    /** What it is for. */
    @EnvVar("F")
    @Valid
    String f();

    /** What it is for. */
    @EnvVar("G")
    @Small(groups = Config.class)
    int g();
}

/** A constraint that hands an attribute on. */
@Min(0)
@Constraint(validatedBy = {})
@interface Between {
    @OverridesAttribute(constraint = Min.class, name = "value")
    long min();
}

/** A constraint that is composed of another. */
@Max(9)
@Constraint(validatedBy = {})
@interface Small {
    Class<?>[] groups() default {};
}
