import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.URI;

/** The configuration of the case. */
@EnvConfig
interface Config extends Secure, Plain, Named {
    /** What it is for. */
    @EnvVar("NAME")
    String name();
}

/** A parent that demands something. */
interface Secure {
    /** Where it is. */
    @EnvVar("URL")
    @ProductionRule(encrypted = true)
    URI url();

    /** How many. */
    @EnvVar("A")
    int count();

    /** Declared alike, and without annotations. */
    @EnvVar(value = "PORT", defaultValue = "80")
    int port();
}

/** A parent that demands nothing. */
interface Plain {
    /** Where it is. */
    @EnvVar("URL")
    URI url();

    /** How many. */
    @EnvVar("B")
    int count();

    /** Declared alike, and without annotations. */
    @EnvVar(defaultValue = "80", value = "PORT")
    int port();
}

/** A parent that is no interface of settings. */
interface Named {
    /** The name. */
    String name();

    /** The port. */
    int port();
}
