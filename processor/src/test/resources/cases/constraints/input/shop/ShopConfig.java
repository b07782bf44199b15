package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Constraints of Jakarta Validation, on values and on elements. */
@EnvConfig
public interface ShopConfig {
    /** Ports to listen on. */
    @EnvVar(value = "PORTS", defaultValue = "80,443")
    @Size(max = 2)
    Set<@Min(1) @Max(65535) Integer> ports();

    /** Who is told of an outage. */
    @EnvVar(value = "OPERATORS", example = "ops@example.com")
    @NotEmpty
    List<@Email(message = "must be an address of an operator") String> operators();

    /** The code that stands on invoices. */
    @EnvVar(value = "SHOP_CODE", defaultValue = "shop-1")
    @Pattern(regexp = "[a-z]+-[0-9]+")
    @Size(min = 3, max = 12)
    String shopCode();

    /** Discount in percent. */
    @EnvVar(value = "DISCOUNT", defaultValue = "0")
    @PositiveOrZero
    @DecimalMax(value = "100", inclusive = false)
    @Digits(integer = 2, fraction = 2)
    BigDecimal discount();

    /** Words that articles are found by. */
    @EnvVar(value = "TAGS", defaultValue = "new,sale")
    List<@NotBlank @Size(max = 16) String> tags();
}
