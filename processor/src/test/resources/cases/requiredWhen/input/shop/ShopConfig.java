package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings that are needed only when another has a certain value. */
@EnvConfig
public interface ShopConfig {
    /** Where uploads go. */
    @EnvVar(value = "STORAGE_BACKEND", developmentDefault = "local")
    StorageBackend storageBackend();

    /** The bucket of uploads. */
    @EnvVar(value = "S3_BUCKET", example = "shop-production")
    @RequiredWhen(
            variable = "STORAGE_BACKEND",
            is = {"s3", "google-cloud"})
    Optional<String> s3Bucket();

    /** Whether connections are encrypted. */
    @EnvVar(value = "TLS", defaultValue = "false")
    boolean tls();

    /** The certificate of this server. */
    @EnvVar("CERTIFICATE")
    @RequiredWhen(variable = "TLS", is = "true")
    Optional<Path> certificate();

    /** The zones of this shop, two of them at least. */
    @EnvVar(value = "ZONES", defaultValue = "north,south")
    @Size(min = 2)
    List<String> zones();

    /** Who is called on the islands. */
    @EnvVar("ISLAND_CONTACT")
    @RequiredWhen(variable = "ZONES", is = "islands")
    Optional<String> islandContact();
}
