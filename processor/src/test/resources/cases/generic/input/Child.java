import dev.seaworthy.*;

/** A configuration that says what a parameter stands for. */
@EnvConfig
interface Child extends Parent<String> {
    /** What it is for. */
    @EnvVar("CHILD")
    int child();
}
