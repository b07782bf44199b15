import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Map;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("MY-PORT") int port();

    /** What it is for. */
    @EnvVar(value = "HOST", aliases = "1HOST") String host();

    /** Every character that a name may have at its ends. */
    @EnvVar(value = "AZ_az09", aliases = {"Z", "a", "z", "_0"}) String good();

    /** What every shell sets itself. */
    @EnvVar("_") String last();

    /** The characters beside them. */
    @EnvVar(value = "A/", aliases = {"A:", "A@", "A[", "A`", "A{", "0A", "9A"}) String bad();

    /** Letters of other languages, and nothing at all. */
    @EnvVar(value = "GRÖSSE", aliases = {"", "façade"}) String size();

    /** What stands for a name, written in another case. */
    @EnvVar("LEVEL_{NAME}") Map<String, Integer> levels();

    /** What stands for a name or an index, misspelled. */
    @EnvVar("RATE_{nam}") Map<String, Integer> rates();

    /** What stands for a name or an index, misspelled. */
    @EnvVar("STEP_{idx}") List<Integer> steps();

    /** What it is for. */
    @EnvGroup(prefix = "db.") Db db();

    /** What it is for. */
    @EnvGroup(prefix = "DB_") Db other();

    /** A group. */
    interface Db {
        /** What it is for. */
        @EnvVar(value = "NAME", aliases = "TITLE") String name();

        /** Inside one that is wrong already. */
        @EnvGroup(prefix = "pool-") Pool pool();
    }

    /** A group in it. */
    interface Pool {
        /** What it is for. */
        @EnvVar("SIZE") int size();
    }
}
