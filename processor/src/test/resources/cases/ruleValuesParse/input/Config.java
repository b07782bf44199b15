import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.URI;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "flase")
    boolean debug();

    /** What it is for. */
    @EnvVar("PUBLIC_URL")
    @ProductionRule(schemes = {"https://", "jdbc:postgresql", "mailto"})
    URI publicUrl();

    /** What it is for. */
    @EnvVar("DATABASE_URL")
    @ProductionRule(schemes = {"postgresql:", " redis", "+"})
    URI databaseUrl();
}
