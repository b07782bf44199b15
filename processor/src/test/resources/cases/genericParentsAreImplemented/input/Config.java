import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** What its parents with type parameters declare, a loader must be able to implement. */
@EnvConfig
interface Config extends Comparable<Config>, Supplier<String>, Comparator<String>, Callable<Integer> {
    /** What it is for. */
    @EnvVar("PORT")
    int port();

    /** A group. */
    @EnvGroup(prefix = "GROUP_")
    Inner inner();

    @Override
    Integer call();

    /** A group. */
    interface Inner extends Supplier<Map<String, Integer>>, Plain {
        /** What it is for. */
        @EnvVar("NAME")
        String name();
    }

    /** What has no type parameters. */
    interface Plain {
        /** What is no setting. */
        int sum(int other);
    }
}
