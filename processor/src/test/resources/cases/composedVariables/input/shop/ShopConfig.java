package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** A configuration made of shapes of its own. */
@EnvConfig
public interface ShopConfig {
    /** Where the service listens. */
    @Port
    int port();

    /** Where its metrics are. */
    @Port
    @EnvVar(value = "METRICS_PORT", defaultValue = "9090")
    int metrics();

    /** The password of the administrator. */
    @Password
    String adminPassword();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE", defaultValue = "disk")
    String storage();

    @BucketName
    Optional<String> bucket();

    @OfStorage
    @EnvVar(value = "BUCKET_REGION", example = "eu-central-1")
    Optional<String> region();
}
