import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Marks that say nothing. */
@EnvConfig
interface Config {
    /** A primitive. */
    @EnvVar("RETRIES") @Nullable int retries();

    /** An Optional. */
    @EnvVar("NAME") @Nullable Optional<String> name();

    /** Another one. */
    @EnvVar("PORT") @Nullable OptionalInt port();

    /** A default. */
    @EnvVar(value = "MODE", defaultValue = "fast") @Nullable String mode();

    /** A group. */
    @EnvGroup(prefix = "POOL_") @Nullable Optional<Pool> pool();

    /** A pool of connections. */
    interface Pool {
        /** The most connections. */
        @EnvVar("MAX") int max();
    }
}
