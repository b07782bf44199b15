import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("DAY")
    @Past
    LocalDate day();

    /** What it is for. */
    @EnvVar("NAME")
    @NotNull
    String name();
}
