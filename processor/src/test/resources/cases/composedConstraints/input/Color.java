import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** A constraint that says itself what it demands. */
@NotBlank
@Pattern(regexp = "#[0-9a-f]{6}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@interface Color {
    String message() default "must be a color such as #00ff00";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
