package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A shop that declares files which are read without it. */
@EnvConfig
public interface ShopConfig {
    /** The password of who keeps the shop. */
    @EnvVar("ADMIN_PASSWORD")
    Secret adminPassword();

    /** Where that password is. */
    @EnvVar("ADMIN_PASSWORD_FILE")
    Optional<Path> adminPasswordFile();

    /** Where orders are. */
    @EnvVar(value = "DATABASE_URL", sensitive = true)
    Optional<URI> databaseUrl();

    /** The file of it, by an older name. */
    @EnvVar(value = "DATABASE_FILE", aliases = "DATABASE_URL_FILE")
    Optional<Path> databaseFile();

    /** A key for a library that takes a path. */
    @EnvVar("SIGNING_KEY")
    Optional<Secret> signingKey();

    /** Where that key is. */
    @EnvVar("SIGNING_KEY_FILE")
    @SuppressWarnings("seaworthy:SW084")
    Optional<Path> signingKeyFile();

    /** What is logged. */
    @EnvVar("LOG")
    Optional<String> log();

    /** Where it is logged. */
    @EnvVar("LOG_FILE")
    Optional<Path> logFile();

    /** A token, which has no file of its own. */
    @EnvVar("TOKEN")
    Optional<Secret> token();
}
