package dev.seaworthy.micronaut;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests load. */
@EnvConfig
interface StoreConfig {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where it is reached. */
    @EnvVar(value = "STORE_PUBLIC_URL", example = "https://store.example.com")
    Optional<URI> publicUrl();

    /** What it sells. */
    @EnvVar("STORE_GOODS")
    Optional<List<String>> goods();

    /** Where it sells. */
    @EnvVar(value = "STORE_HALLS", separator = ";")
    Optional<List<String>> halls();

    /** How many at once. */
    @EnvVar(value = "STORE_LIMIT", defaultValue = "5")
    int limit();

    /** Signs cookies. */
    @EnvVar(value = "STORE_KEY", developmentDefault = "dev-only")
    Secret key();

    /** Who owns it. */
    @EnvVar(value = "USER_NAME", defaultValue = "nobody")
    String owner();

    /** Where pictures are. */
    @EnvVar(value = "S3_BUCKET", defaultValue = "none")
    String pictures();

    /** Where it has branches. */
    @EnvGroup(prefix = "STORE_BRANCH_{name}_")
    Map<String, Place> branches();

    /** Where one pays. */
    @EnvGroup(prefix = "STORE_TILL_{index}_")
    List<Place> tills();

    /** One of several. */
    interface Place {
        /** The city. */
        @EnvVar(value = "CITY", example = "Oslo")
        String city();

        /** Whose it is. */
        @EnvVar(value = "OWNERS", defaultValue = "nobody")
        List<String> owners();
    }
}
