package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.RequiredWhen;
import java.nio.file.Path;
import java.util.Optional;

/** A shop whose groups hold settings that depend on others, and are required themselves. */
@EnvConfig
public interface ShopConfig {
    /** Where files are kept. */
    @EnvVar(value = "STORAGE", defaultValue = "s3")
    String storage();

    /** Whether nobody signs in here. */
    @EnvVar(value = "LOCAL_OFF", defaultValue = "false")
    boolean isLocalOff();

    /** Encrypted connections. */
    @EnvGroup(prefix = "SSL_", presentWhen = "ENABLED", is = "true")
    Optional<Ssl> ssl();

    /** A bucket. */
    @EnvGroup(prefix = "S3_")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Optional<Bucket> s3();

    /** Signing in elsewhere. */
    @EnvGroup(prefix = "OAUTH_", presentWhen = "PROVIDER")
    @RequiredWhen(variable = "LOCAL_OFF", is = "true")
    Optional<OAuth> oauth();

    /** Encrypted connections. */
    interface Ssl {
        /** Whether they are. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();

        /** What certificates are in. */
        @EnvVar(value = "CREDENTIALS_TYPE", defaultValue = "PEM")
        String credentialsType();

        /** The certificate. */
        @EnvVar("PEM_CERT")
        @RequiredWhen(variable = "CREDENTIALS_TYPE", is = "PEM")
        Optional<Path> pemCert();

        /** Where certificates are renewed. */
        @EnvGroup(prefix = "RENEWAL_", presentWhen = "MODE", is = {"daily", "weekly"})
        Optional<Renewal> renewal();
    }

    /** Renewal. */
    interface Renewal {
        /** How often. */
        @EnvVar("MODE")
        String mode();

        /** By whom. */
        @EnvVar("AUTHORITY")
        String authority();
    }

    /** A bucket. */
    @ExactlyOne({"REGION", "ENDPOINT"})
    interface Bucket {
        /** Its name. */
        @EnvVar("BUCKET")
        String bucket();

        /** Its region. */
        @EnvVar("REGION")
        Optional<String> region();

        /** Where it is. */
        @EnvVar("ENDPOINT")
        Optional<String> endpoint();
    }

    /** Signing in elsewhere. */
    interface OAuth {
        /** Who is asked. */
        @EnvVar("PROVIDER")
        String provider();

        /** Whether people may have no address. */
        @EnvVar(value = "ANONYMOUS", defaultValue = "false")
        boolean anonymous();

        /** Who may sign in without one. */
        @EnvVar("GUESTS")
        @RequiredWhen(variable = "ANONYMOUS", is = "true")
        Optional<String> guests();
    }
}
