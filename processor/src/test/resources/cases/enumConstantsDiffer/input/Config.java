import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("MODE") Mode mode();

    enum Mode {
        FAST_ONE,
        fast_one
    }
}
