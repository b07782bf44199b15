import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

final class Outer {
    private Outer() {}

    /** The configuration of the case. */
    @EnvConfig
    interface Inner {
        /** What it is for. */
        @EnvVar("A")
        int a();
    }
}
