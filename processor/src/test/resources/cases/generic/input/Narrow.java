import dev.seaworthy.*;

/** A configuration that says what a parameter stands for. */
@EnvConfig
interface Narrow extends Parent<String> {
    /** What it is for. */
    @EnvVar("NARROW")
    int narrow();
}
