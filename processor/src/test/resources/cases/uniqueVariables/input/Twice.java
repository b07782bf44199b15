import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;

/** One group twice, with a group inside it: that is said once. */
@EnvConfig
interface Twice {
    /** What it is for. */
    @EnvGroup(prefix = "DB_") Db primary();

    /** What it is for. */
    @EnvGroup(prefix = "DB_") Db replica();

    /** Another one, and the same inside. */
    @EnvGroup(prefix = "DB_POOL_") Pool pool();

    /** A group. */
    interface Db {
        /** What it is for. */
        @EnvVar("NAME") String name();

        /** What it is for. */
        @EnvGroup(prefix = "POOL_") Pool pool();
    }

    /** A group in it. */
    interface Pool {
        /** What it is for. */
        @EnvVar("SIZE") int size();
    }
}
