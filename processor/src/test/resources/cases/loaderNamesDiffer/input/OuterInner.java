import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface OuterInner {
    /** What it is for. */
    @EnvVar("A")
    int a();
}
