package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Every constraint, on whole numbers, on other numbers, on texts, and on what holds them. */
@EnvConfig
public interface Constraints {
    /** At least. */
    @EnvVar
    @Min(2)
    int least();

    /** At least, of a decimal number. */
    @EnvVar
    @Min(2)
    double leastDecimal();

    /** At most. */
    @EnvVar
    @Max(9)
    Optional<Long> greatest();

    /** At most, of a large number. */
    @EnvVar
    @Max(9)
    BigInteger greatestLarge();

    /** Positive. */
    @EnvVar
    @Positive
    OptionalLong positive();

    /** Positive, of a large number. */
    @EnvVar
    @Positive
    BigDecimal positiveLarge();

    /** Not negative. */
    @EnvVar
    @PositiveOrZero
    short positiveOrZero();

    /** Negative. */
    @EnvVar
    @Negative
    byte negative();

    /** Not positive. */
    @EnvVar
    @NegativeOrZero
    float negativeOrZero();

    /** Not below a decimal number. */
    @EnvVar
    @DecimalMin("0.5")
    BigDecimal decimalLeast();

    /** Above a decimal number. */
    @EnvVar
    @DecimalMin(value = "0.5", inclusive = false)
    double decimalAbove();

    /** Not above a decimal number. */
    @EnvVar
    @DecimalMax("1000")
    int decimalGreatest();

    /** Below a decimal number. */
    @EnvVar
    @DecimalMax(value = "1000", inclusive = false)
    BigInteger decimalBelow();

    /** Few digits. */
    @EnvVar
    @Digits(integer = 3, fraction = 2)
    BigDecimal digits();

    /** A short text. */
    @EnvVar
    @Size(max = 3)
    String atMost();

    /** A long secret. */
    @EnvVar
    @Size(min = 3)
    Secret atLeast();

    /** Some bytes. */
    @EnvVar
    @Size(min = 2, max = 3)
    byte[] between();

    /** Something. */
    @EnvVar
    @NotEmpty
    List<String> notEmpty();

    /** A few names, none of them blank. */
    @EnvVar
    @Size(min = 2)
    Map<String, @NotBlank String> entries();

    /** Not blank. */
    @EnvVar
    @NotBlank
    String notBlank();

    /** A pattern. */
    @EnvVar
    @Pattern(regexp = "[a-z]+", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
    String pattern();

    /** Addresses. */
    @EnvVar
    List<@Email(message = "must reach people") String> email();
}
