import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import jakarta.validation.constraints.Max;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "STORAGE", defaultValue = "local") Storage storage();

    /** What it is for. */
    @EnvVar("BUCKET")
    @RequiredWhen(variable = "STORAGES", is = "s3")
    Optional<String> bucket();

    /** What it is for. */
    @EnvVar("REGION")
    @RequiredWhen(variable = "STORAGE", is = "s4")
    Optional<String> region();

    /** What it is for. */
    @EnvVar("ZONE")
    @RequiredWhen(variable = "ZONE", is = "x")
    Optional<String> zone();

    /** What it is for. */
    @EnvVar("NAME")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    String name();

    /** What it is for. */
    @EnvVar(value = "WORKERS", defaultValue = "1")
    @Max(10)
    int workers();

    /** What it is for. */
    @EnvVar("QUEUE")
    @RequiredWhen(variable = "WORKERS", is = {"5", "50"})
    Optional<String> queue();

    /** What it is for. */
    @EnvVar("NO_QUEUE")
    @RequiredWhen(variable = "QUEUE", is = {"", "none"})
    Optional<String> noQueue();

    enum Storage {
        LOCAL,
        S3
    }
}
