package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Optional;

/** Groups that values switch on which nobody can set. */
@EnvConfig
public interface ShopConfig {
    /** Not a value. */
    @EnvGroup(prefix = "A_", presentWhen = "ENABLED", is = {"true", "maybe"})
    Optional<Inner> malformed();

    /** Not allowed. */
    @EnvGroup(prefix = "B_", presentWhen = "LEVEL", is = "9")
    Optional<Inner> refused();

    /** Nothing. */
    @EnvGroup(prefix = "C_", presentWhen = "NAME", is = "")
    Optional<Inner> empty();

    /** Several. */
    @EnvGroup(prefix = "D_", presentWhen = "PARTS", is = "a")
    Optional<Inner> several();

    /** A secret. */
    @EnvGroup(prefix = "E_", presentWhen = "KEY", is = "a-key-of-nobody")
    Optional<Inner> secret();

    /** Not a value of a setting outside it. */
    @EnvGroup(prefix = "F_", presentWhen = "STORAGE", is = {"s3", "gcs"})
    Optional<Inner> outside();

    /** Several outside it. */
    @EnvGroup(prefix = "G_", presentWhen = "KINDS", is = "a")
    Optional<Inner> severalOutside();

    /** A secret outside it. */
    @EnvGroup(prefix = "H_", presentWhen = "TOKEN", is = "a-key-of-nobody")
    Optional<Inner> secretOutside();

    /** Where files are kept. */
    @EnvVar(value = "STORAGE", defaultValue = "s3")
    Storage storage();

    /** Kinds. */
    @EnvVar("KINDS")
    List<String> kinds();

    /** A token. */
    @EnvVar("TOKEN")
    Secret token();

    /** Where files are kept. */
    enum Storage {
        /** In S3. */
        S3
    }

    /** A part. */
    interface Inner {
        /** Whether it is there. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();

        /** How much of it. */
        @EnvVar(value = "LEVEL", defaultValue = "1")
        @Max(3)
        int level();

        /** Its name. */
        @EnvVar("NAME")
        String name();

        /** Its parts. */
        @EnvVar("PARTS")
        List<String> parts();

        /** Its key. */
        @EnvVar("KEY")
        Secret key();
    }
}
