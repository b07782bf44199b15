import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvGroup(prefix = "db-")
    Db db();

    /** What it is for. */
    @EnvGroup
    Db primary();

    /** What it is for. */
    @EnvGroup
    Db replica();
}

/** A group. */
interface Db {
    /** What it is for. */
    @EnvVar("NAME")
    String name();

    /** What it is for. */
    @EnvVar("URL")
    String url();
}
