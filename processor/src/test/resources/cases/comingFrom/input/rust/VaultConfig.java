package rust;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/** A password store, with the variables of its image for Docker. */
@EnvConfig(environmentVariable = "VAULT_ENV", productionNames = "prod", docsDirectory = "rust")
public interface VaultConfig {
    /** The address that it listens on. */
    @EnvVar(value = "ROCKET_ADDRESS", defaultValue = "127.0.0.1")
    InetAddress address();

    /** Opens the page of the administrator; ADMIN_TOKEN_FILE may name a file with it. */
    @EnvVar("ADMIN_TOKEN")
    @ProductionRule(strongSecret = true)
    Optional<Secret> adminToken();

    /** Where everything is kept. */
    @EnvVar(value = "DATA_FOLDER", defaultValue = "/data")
    Path dataFolder();

    /** Where attachments are kept; with the rest, unless it is told otherwise. */
    @EnvVar(value = "ATTACHMENTS_FOLDER", defaultFrom = "DATA_FOLDER")
    Path attachmentsFolder();

    /** Notes to telephones. */
    @EnvGroup(prefix = "PUSH_", presentWhen = "ENABLED", is = "true")
    Optional<PushConfig> push();

    /** A relay of notes. */
    interface PushConfig {
        /** Whether notes are sent. */
        @EnvVar("ENABLED")
        boolean enabled();

        /** The installation's name at the relay. */
        @EnvVar("INSTALLATION_ID")
        String installationId();

        /** The installation's key. */
        @EnvVar("INSTALLATION_KEY")
        Secret installationKey();
    }
}
