import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @RequiredWhen(variable = "A", is = "x")
    Optional<String> name();

    /** What it is for. */
    @EnvGroup(prefix = "SUB_")
    @ProductionRule(minLength = 3)
    Sub sub();

    /** Inner. */
    interface Sub {
        /** Port. */
        @EnvVar("PORT")
        int port();
    }
}
