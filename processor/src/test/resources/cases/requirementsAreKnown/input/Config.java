import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Map;
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

    /** Itself is not what is meant. */
    @EnvVar("BACKUP_TARGET")
    @RequiredWhen(variable = "BACKUP_TARGETS", is = "x")
    Optional<String> backupTarget();

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

    /** What it is for. */
    @EnvVar("OUTPUTS")
    Optional<List<Storage>> outputs();

    /** What it is for. */
    @EnvVar("FOLDER")
    @RequiredWhen(variable = "OUTPUTS", is = "locale")
    Optional<String> folder();

    /** What it is for. */
    @EnvVar("HEADERS")
    Optional<Map<String, String>> headers();

    /** What it is for. */
    @EnvVar("HEADER")
    @RequiredWhen(variable = "HEADERS", is = "a=b")
    Optional<String> header();

    /** What it is for. */
    @EnvVar("BOTH")
    @RequiredWhen(variable = "STORAGE", is = "s3", present = true)
    Optional<String> both();

    /** What it is for. */
    @EnvVar("NEITHER")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    @RequiredWhen(variable = "STORAGE")
    Optional<String> neither();

    /** What it is for. */
    @EnvVar("ALWAYS")
    @RequiredWhen(variable = "NAME", present = true)
    Optional<String> always();

    /** What it is for. */
    @EnvVar("EAST")
    @RequiredWhen(variable = "WEST", present = true)
    Optional<String> east();

    /** What it is for. */
    @EnvVar("WEST")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    @RequiredWhen(variable = "EAST", present = true)
    Optional<String> west();

    /** What it is for. */
    @EnvVar("FOOTER")
    @RequiredWhen(variable = "TITLE", is = {" ", ""})
    Optional<String> footer();

    /** A title, which may be empty. */
    @EnvVar(value = "TITLE", defaultValue = "Shop", emptyIsValue = true)
    String title();

    /** What it is for. */
    @EnvGroup(prefix = "SMTP_")
    @RequiredWhen(variable = "SMTP_HOST", present = true)
    Optional<Smtp> smtp();

    /** What it is for. */
    @EnvGroup(prefix = "MAIL_")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Smtp mail();

    /** What it is for. */
    @EnvVar("LOCK")
    @RequiredWhen(variable = "SESAME", is = "sesame-of-production")
    Optional<String> lock();

    /** What it is for. */
    @EnvVar(value = "SESAME", sensitive = true)
    Optional<String> sesame();

    /** What it is for. */
    @EnvVar("DOOR")
    @RequiredWhen(variable = "SEAL", is = "sesame-of-production")
    Optional<String> door();

    /** What it is for. */
    @EnvVar(value = "SEAL", sensitive = true)
    String seal();

    /** What it is for. */
    @EnvVar("PAGER")
    @RequiredWhen(variable = "APP_ENV", is = "production")
    Optional<String> pager();

    /** The interface of a group. */
    interface Smtp {
        /** What it is for. */
        @EnvVar("HOST")
        String host();
    }

    enum Storage {
        LOCAL,
        S3
    }
}
