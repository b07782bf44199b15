import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("PORT")
    @Email
    int port();

    /** What it is for. */
    @EnvVar("HOSTS")
    @NotBlank
    List<String> hosts();

    /** What it is for. */
    @EnvVar("NAME")
    @Pattern(regexp = "[a-z")
    String name();

    /** What it is for. */
    @EnvVar("SENDER")
    @Email(flags = Pattern.Flag.CASE_INSENSITIVE)
    String sender();

    /** What it is for. */
    @EnvVar("CODE")
    @Size(min = -1, max = 8)
    String code();
}
