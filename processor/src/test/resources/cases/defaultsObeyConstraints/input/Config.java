import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "PORT", defaultValue = "70000")
    @Min(1)
    @Max(65535)
    int port();

    /** What it is for. */
    @EnvVar(value = "HOSTS", example = "a,bcdefgh")
    List<@Size(max = 5, message = "must be short") String> hosts();

    /** Which values of a set are equal only a program knows; three are no fewer than one of them. */
    @EnvVar(value = "COLOURS", defaultValue = "red,green,blue")
    @Size(max = 2)
    Set<Colour> colours();

    /** One value is never two. */
    @EnvVar(value = "SHADES", defaultValue = "red")
    @Size(min = 2)
    Set<Colour> shades();

    /** Nothing at all is too few. */
    @EnvVar(value = "TAGS", defaultValue = "")
    @NotEmpty
    List<String> tags();

    /** What it is for. */
    @EnvVar(value = "WORKERS", defaultValue = "8", developmentDefault = "1")
    int workers();

    /** Too few in development, from another setting. */
    @EnvVar(value = "SENDERS", defaultFrom = "WORKERS")
    @Min(2)
    int senders();

    /** Too many in production, from another setting. */
    @EnvVar(value = "READERS", defaultFrom = "WORKERS")
    @Max(4)
    int readers();

    /** Too many in production; development has a default of its own. */
    @EnvVar(value = "WRITERS", defaultFrom = "WORKERS", developmentDefault = "2")
    @Max(4)
    int writers();

    /** A colour. */
    record Colour(String name) {}
}
