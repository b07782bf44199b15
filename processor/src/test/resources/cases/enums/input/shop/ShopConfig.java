package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.MalformedException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings that are one of a few words. */
@EnvConfig
public interface ShopConfig {
    /** Where uploads go. */
    @EnvVar(value = "STORAGE_BACKEND", developmentDefault = "local")
    @ProductionRule(mustNotBe = "local", because = "a disk does not outlive its container")
    StorageBackend storageBackend();

    /** How customers are told. */
    @EnvVar("CHANNELS")
    Set<Channel> channels();

    /** How much is logged. */
    @EnvVar("LOG_LEVEL")
    Optional<System.Logger.Level> logLevel();

    /** How requests are shared out. */
    @EnvVar(value = "BALANCER", defaultValue = "ROUND_ROBIN", example = "LEAST_BUSY")
    Balancer balancer();

    /** How many of each kind are tried, and which way first. */
    @EnvVar(value = "ROUTES", defaultValue = "eu=Round_Robin, us=least-busy")
    Map<String, Balancer> routes();

    /** The least that is kept. */
    @EnvVar(value = "KEEP_LEVEL", defaultValue = "WARNING")
    System.Logger.Level keepLevel();

    /** The extension that compares vectors. */
    @EnvVar(value = "VECTOR_EXTENSION", defaultValue = "pgvecto.rs")
    VectorExtension vectorExtension();

    /** How requests are shared out. */
    enum Balancer {
        ROUND_ROBIN,
        LEAST_BUSY
    }

    /** An enum whose words are no names of Java. */
    enum VectorExtension {
        PGVECTOR("pgvector"),
        PGVECTO_RS("pgvecto.rs");

        private final String word;

        VectorExtension(String word) {
            this.word = word;
        }

        /** What a text means. */
        public static VectorExtension parse(String text) {
            for (VectorExtension each : values()) {
                if (each.word.equals(text)) {
                    return each;
                }
            }
            throw new MalformedException("must be pgvector or pgvecto.rs");
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** A way to tell a customer. */
    enum Channel {
        MAIL,
        TEXT_MESSAGE
    }
}
