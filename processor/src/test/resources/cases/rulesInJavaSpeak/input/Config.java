import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** The database. */
    @EnvVar("DATABASE")
    String database();

    /** The archive. */
    @EnvVar("ARCHIVE")
    String archive();

    /** Both databases must be different. The archive job deletes what it copied. */
    @ProductionRule
    default boolean archiveIsSeparate() {
        return !archive().equals(database());
    }

    /** Whether the archive is named. */
    @ProductionRule
    default boolean isNamed() {
        return archive().startsWith("archive");
    }

    /** The reason comes before the words. */
    @ProductionRule(because = "a reason is written")
    default boolean isReasoned() {
        return !archive().equals(database());
    }
}
