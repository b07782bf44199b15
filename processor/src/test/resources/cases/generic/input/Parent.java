import dev.seaworthy.*;

/** What it extends. */
interface Parent<T> {
    /** What it is for. */
    @EnvVar("VALUE")
    T value();
}
