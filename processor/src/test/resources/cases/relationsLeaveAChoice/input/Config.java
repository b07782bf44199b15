import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
@ExactlyOne({"HOST", "SOCKET"})
@AtMostOne({"PORT", "SOCKET"})
@AtMostOne({"FOLDER", "SOCKET"})
@AtLeastOne({"SOCKET", "MIRROR"})
@AllOrNone({"APP_ENV", "SOCKET"})
@AllOrNone({"SMTP_HOST", "SOCKET"})
interface Config {
    /** What it is for. */
    @EnvVar("APP_ENV") dev.seaworthy.Environment environment();

    /** What it is for. */
    @EnvVar("SOCKET") Optional<String> socket();

    /** What it is for. */
    @EnvVar("HOST") String host();

    /** What it is for. */
    @EnvVar(value = "FOLDER", developmentDefault = "x") String folder();

    /** What it is for. */
    @EnvVar(value = "PORT", defaultValue = "80") int port();

    /** What it is for. */
    @EnvVar(value = "MIRROR", defaultFrom = "HOST") String mirror();

    /** What it is for. */
    @EnvGroup(prefix = "SMTP_") Optional<Smtp> smtp();

    /** In a group that may be absent, what is required may be absent too. */
    @AtMostOne({"HOST", "USER"})
    @ExactlyOne({"USER", "TICKET"})
    interface Smtp {
        /** What it is for. */
        @EnvVar("HOST") String host();

        /** What it is for. */
        @EnvVar("USER") Optional<String> user();

        /** What it is for. */
        @EnvVar(value = "TICKET", defaultValue = "none") String ticket();
    }
}
