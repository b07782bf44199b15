import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvGroup(prefix = "G_")
    List<Db> list();

    /** What it is for. */
    @EnvGroup(prefix = "S_")
    Supplier<Db> supplier();

    /** What it is for. */
    @EnvGroup(prefix = "T_")
    Set<Db> set();

    /** What it is for. */
    @EnvGroup(prefix = "K_{key}_")
    Map<String, Db> byKey();
}

/** A group. */
interface Db {
    /** What it is for. */
    @EnvVar("NAME")
    String name();
}
