package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
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

    /** A way to tell a customer. */
    enum Channel {
        MAIL,
        TEXT_MESSAGE
    }
}
