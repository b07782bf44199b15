import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** At most one. */
    @EnvVar("ONE")
    Optional<@Size(max = 1) List<@Size(min = 2) String>> one();

    /** At least one. */
    @EnvVar("SOME")
    Optional<@NotEmpty Map<String, @Max(9) Integer>> some();

    /** Of this house. */
    @EnvVar("MAIL")
    @Email(regexp = ".+@shop\\.example", flags = Pattern.Flag.CASE_INSENSITIVE)
    Optional<String> mail();
}
