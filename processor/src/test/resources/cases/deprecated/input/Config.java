import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /**
     * The old horizon.
     *
     * @deprecated use {@code BOOKING_HORIZON}, which
     *     takes a unit
     */
    @Deprecated(since = "2", forRemoval = true)
    @EnvVar(value = "HORIZON", defaultValue = "1")
    int horizon();

    /** An old number. */
    @Deprecated
    @EnvVar(value = "NUMBER", defaultValue = "1")
    int number();

    /** An old group. */
    @Deprecated(forRemoval = true)
    @EnvGroup(prefix = "OLD_")
    Old old();

    /** An old mode. */
    @EnvVar(value = "MODE", defaultValue = "a")
    Mode mode();

    /** An old rule. */
    @Deprecated
    @ProductionRule
    default boolean isSmall() {
        return mode() == Mode.A;
    }
}
