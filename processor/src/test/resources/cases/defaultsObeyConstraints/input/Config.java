import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "PORT", defaultValue = "70000")
    @Min(1)
    @Max(65535)
    int port();

    /** What it is for. */
    @EnvVar(value = "HOSTS", example = "a,bcdefgh")
    List<@Size(max = 5, message = "must be short") String> hosts();
}
