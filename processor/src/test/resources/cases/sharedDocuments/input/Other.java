import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Another configuration. */
@EnvConfig
interface Other {
    /** Port. */
    @EnvVar("PORT")
    int port();
}
