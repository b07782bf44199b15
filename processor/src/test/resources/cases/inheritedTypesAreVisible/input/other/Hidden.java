package other;

import dev.seaworthy.EnvVar;

interface Hidden {
    /** What it is for. */
    @EnvVar("X")
    int x();
}
