package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.Optional;
import lib.DbConfig;

/** The whole shop. */
@EnvConfig
public interface ShopConfig {
    /** Which environment it is. */
    @EnvVar("APP_ENV")
    Environment environment();

    @EnvGroup(prefix = "DB_")
    DbConfig db();

    /** A second database. */
    @EnvGroup(prefix = "AUDIT_")
    Optional<DbConfig> audit();

    @EnvGroup(prefix = "MAIL_")
    LoudMailConfig mail();
}
