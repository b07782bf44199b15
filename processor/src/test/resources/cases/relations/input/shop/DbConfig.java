package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where orders are kept. */
@SignedIn
@ExactlyOne({"URL", "FILE"})
interface DbConfig {
    /** A server. */
    @EnvVar(value = "URL", example = "postgresql://db.example/shop")
    Optional<URI> url();

    /** A file. */
    @EnvVar("FILE")
    Optional<Path> file();

    /** The user. */
    @EnvVar("USER")
    Optional<String> user();

    /** The password of the user. */
    @EnvVar(value = "PASSWORD", sensitive = true)
    Optional<String> password();
}
