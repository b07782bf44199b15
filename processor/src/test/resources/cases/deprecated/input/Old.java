import dev.seaworthy.EnvVar;

/** A group that should not be used any more. */
@Deprecated
public interface Old {
    /** What it is for. */
    @EnvVar(value = "NAME", defaultValue = "x")
    String name();
}
