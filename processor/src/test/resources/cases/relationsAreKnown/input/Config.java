import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import java.util.Optional;
import java.util.OptionalInt;

/** The configuration of the case. */
@EnvConfig
@ExactlyOne({"SOKET", "PORT"})
@AtLeastOne({})
@AtMostOne({"PORT", "SOCKET", "PORT"})
@AtMostOne("PORT")
@AllOrNone(value = {"SOCKET", "SMTP_USER"}, because = "because both are needed.")
interface Config {
    /** What it is for. */
    @EnvVar("SOCKET") Optional<String> socket();

    /** What it is for. */
    @EnvVar("PORT") OptionalInt port();

    /** What it is for. */
    @EnvGroup(prefix = "SMTP_") Optional<Smtp> smtp();

    /** A group, whose own variables have no prefix here. */
    @AllOrNone({"USER", "PASSWORD"})
    @Both
    interface Smtp {
        /** What it is for. */
        @EnvVar("USER") Optional<String> user();
    }

    /** An annotation of the user's own. */
    @AllOrNone({"USER", "PASS"})
    @interface Both {}
}
