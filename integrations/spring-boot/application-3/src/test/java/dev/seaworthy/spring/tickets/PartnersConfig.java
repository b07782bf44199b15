package dev.seaworthy.spring.tickets;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.List;
import java.util.Map;

/** Who else sells tickets, and where they are printed: as many as there are. */
@EnvConfig
public interface PartnersConfig {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where pictures of the halls are kept. */
    @EnvVar(value = "S3_BUCKET", defaultValue = "none")
    String pictures();

    /** What partners log in with. */
    @EnvVar(value = "OAUTH2_CLIENT_ID", defaultValue = "none")
    String clientId();

    /** How many tickets one may buy at once. */
    @EnvVar(value = "MAX_A_DAY", defaultValue = "10")
    int maxADay();

    /** The partners. */
    @EnvGroup(prefix = "PARTNER_{name}_")
    Map<String, PartnerConfig> partners();

    /** The printers, in the order in which they are tried. */
    @EnvGroup(prefix = "PRINTER_{index}_")
    List<PartnerConfig> printers();

    /** What tickets of each kind are called. */
    @EnvVar("KIND_{name}")
    Map<String, String> kinds();

    /** The servers of partners. */
    @EnvGroup(prefix = "SERVER_{name}_")
    Map<String, PartnerConfig> servers();
}
