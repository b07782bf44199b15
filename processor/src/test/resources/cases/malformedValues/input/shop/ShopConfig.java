package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A setting of each common type; a text that is not a value is told once, and no rule judges it. */
@EnvConfig
public interface ShopConfig {
    /** A boolean. */
    @EnvVar("BOOLEAN")
    @ProductionRule(mustBe = "true")
    boolean bool();

    /** An int. */
    @EnvVar("INT")
    @Min(1)
    @ProductionRule(mustNotBe = "0")
    int number();

    /** A long. */
    @EnvVar("LONG")
    @Positive
    @ProductionRule(min = "1")
    long greatNumber();

    /** A double. */
    @EnvVar("DOUBLE")
    @DecimalMin("1")
    double fraction();

    /** A URI. */
    @EnvVar("URI")
    @ProductionRule(noLocalhost = true, encrypted = true)
    URI uri();

    /** A path. */
    @EnvVar("DIRECTORY")
    @ProductionRule(absolutePath = true)
    Path path();

    /** A duration. */
    @EnvVar("DURATION")
    @ProductionRule(min = "1s")
    Duration duration();

    /** A size. */
    @EnvVar("SIZE")
    @ProductionRule(min = "1kB")
    DataSize size();

    /** An enum. */
    @EnvVar("BACKEND")
    @ProductionRule(mustNotBe = "local")
    StorageBackend backend();

    /** A boolean that need not be there. */
    @EnvVar("MAYBE")
    @ProductionRule(required = true, mustBe = "true")
    Optional<Boolean> maybe();

    /** An int that need not be there. */
    @EnvVar("MAYBE_INT")
    @ProductionRule(required = true)
    OptionalInt maybeInt();

    /** An enum that need not be there. */
    @EnvVar("MAYBE_BACKEND")
    @ProductionRule(required = true)
    Optional<StorageBackend> maybeBackend();

    /** A duration that must not be there. */
    @EnvVar("NO_DELAY")
    @ProductionRule(forbidden = true)
    Optional<Duration> delay();

    /** A port that has a default. */
    @EnvVar(value = "MAIL_PORT", defaultValue = "25")
    int mailPort();
}
