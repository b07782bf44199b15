import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.Optional;

/** The environment as another variable says it. */
@EnvConfig
interface Inherited {
    /** What it is for. */
    @EnvVar("STAGE")
    Environment stage();

    /** What it is for. */
    @EnvVar(value = "APP_ENV", defaultFrom = "STAGE")
    Optional<Environment> environment();
}
