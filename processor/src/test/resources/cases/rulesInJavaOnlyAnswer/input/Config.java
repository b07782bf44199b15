import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    int a();

    /** Throws. */
    @ProductionRule
    default boolean isThrown() throws java.io.IOException {
        return a() > 0;
    }

    /** Throws nothing that must be caught. */
    @ProductionRule
    default boolean isUnchecked() throws IllegalStateException {
        return a() > 0;
    }

    /** Is private. */
    @ProductionRule
    private boolean isPrivate() {
        return a() > 0;
    }

    /** Is static. */
    @ProductionRule
    @RequiredWhen(variable = "A", is = "1")
    static boolean isStatic() {
        return true;
    }

    /** Takes a parameter. */
    @ProductionRule
    default boolean isOver(int bound) {
        return a() > bound;
    }
}
