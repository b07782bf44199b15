import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Another one. */
@EnvConfig
interface Other {
    @EnvVar("HOST")
    String host();
}
