import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    @EnvVar("PORT")
    @SuppressWarnings("seaworthy:SW011")
    int port();

    @EnvVar("ADMIN_PORT")
    @SuppressWarnings({"unused", "seaworthy"})
    int adminPort();

    @EnvVar("LOUD")
    @SuppressWarnings("seaworthy:SW014")
    int loud();

    /** A group. */
    @EnvGroup
    Quiet quiet();

    /** A group. */
    @EnvGroup
    Around.Inside inside();

    @SuppressWarnings("seaworthy:SW011")
    interface Quiet {
        @EnvVar("QUIET")
        int quiet();
    }

    @SuppressWarnings("seaworthy")
    interface Around {
        interface Inside {
            @EnvVar("INSIDE")
            int inside();
        }
    }
}
