package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import java.time.Duration;
import java.util.Optional;

/** Settings that must not be too small or too large. */
@EnvConfig
public interface ShopConfig {
    /** How long a request may take. */
    @EnvVar(value = "TIMEOUT", defaultValue = "30s")
    @ProductionRule(min = "1s", max = "2h")
    Duration timeout();

    /** How large an upload may be. */
    @EnvVar(value = "UPLOAD_LIMIT", defaultValue = "10MiB")
    @ProductionRule(max = "1GiB", because = "the disk is small")
    DataSize uploadLimit();

    /** How long uploads are kept. */
    @EnvVar(value = "RETENTION", example = "30d")
    @ProductionRule(max = "365d")
    Optional<Duration> retention();

    /** Threads that work in the background. */
    @EnvVar(value = "WORKERS", defaultValue = "4")
    @ProductionRule(min = "1", max = "64")
    int workers();
}
