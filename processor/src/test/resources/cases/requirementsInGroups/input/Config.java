import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import java.util.Map;
import java.util.Optional;

/** A group names a setting of its own first, then those of the groups around it. */
@EnvConfig
interface Config {
    /** Another one. */
    @EnvVar("TAPE")
    Optional<String> tape();

    /** Groups. */
    @EnvGroup(prefix = "OAUTH_{name}_")
    Map<String, Client> clients();

    /** A group. */
    @EnvGroup(prefix = "MAIL_")
    Mail mail();

    /** A group of several. */
    interface Client {
        /** What it is for. */
        @EnvVar("TYPE")
        String type();

        /** What it is for. */
        @EnvVar("ISSUER")
        @RequiredWhen(variable = "TYPES", is = "oidc")
        Optional<String> issuer();

        /** A group. */
        @EnvGroup(prefix = "KEY_")
        Key key();
    }

    /** A group inside. */
    interface Key {
        /** What it is for. */
        @EnvVar("FILE")
        @RequiredWhen(variable = "TYPE", is = "oidc")
        Optional<String> file();
    }

    /** A group. */
    interface Mail {
        /** What it is for. */
        @EnvVar("KIND")
        String kind();

        /** A group. */
        @EnvGroup(prefix = "SERVER_")
        Server server();
    }

    /** A group inside. */
    interface Server {
        /** What it is for. */
        @EnvVar("HOST")
        @RequiredWhen(variable = "KIND", is = "smtp")
        Optional<String> host();

        /** What it is for. */
        @EnvVar("PORT")
        @RequiredWhen(variable = "TAPES", is = "x")
        Optional<String> port();
    }
}
