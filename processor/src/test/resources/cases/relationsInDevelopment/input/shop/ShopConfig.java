package shop;

import dev.seaworthy.AtLeastOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/** A shop whose developers need set nothing. */
@EnvConfig
@ExactlyOne(value = {"DATABASE_URL", "DATABASE_HOST"}, because = "a connection is named in one way")
@AtLeastOne({"MAIL_PORT", "CHAT_PORT"})
public interface ShopConfig {
    /** The database as one text. */
    @EnvVar("DATABASE_URL")
    Optional<URI> databaseUrl();

    /** The host of the database. */
    @EnvVar(value = "DATABASE_HOST", developmentDefault = "localhost")
    Optional<String> databaseHost();

    /** Where mail is taken. */
    @EnvVar(value = "MAIL_PORT", developmentDefault = "1025")
    OptionalInt mailPort();

    /** Where people talk. */
    @EnvVar("CHAT_PORT")
    OptionalInt chatPort();
}
