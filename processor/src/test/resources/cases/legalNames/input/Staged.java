import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Whose environment no shell can set. */
@EnvConfig(environmentVariable = "APP-ENV")
interface Staged {
    /** What it is for. */
    @EnvVar("PORT") int port();
}
