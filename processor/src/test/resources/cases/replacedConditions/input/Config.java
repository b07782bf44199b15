import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Settings that are declared anew, with what must hold of them and without. */
@EnvConfig
interface Config extends Web {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Its rule is gone. */
    @Override
    @EnvVar(value = "DEBUG", defaultValue = "false")
    boolean debug();

    /** One of its constraints is gone. */
    @Override
    @EnvVar(value = "PORT", defaultValue = "8080")
    @Min(1024)
    int port();

    /** It has another rule, which is meant. */
    @Override
    @EnvVar(value = "ORIGIN", defaultValue = "https://example.com")
    @ProductionRule(schemes = "https")
    String origin();

    /** What must hold of it is not meant to. */
    @Override
    @EnvVar("CERTIFICATE")
    @SuppressWarnings("seaworthy:SW101")
    Optional<String> certificate();

    /** It has the same rule, which an annotation carries. */
    @Override
    @EnvVar(value = "MAIL", defaultValue = "https://mail.example.com")
    @Reachable
    String mail();

    /** What its annotation carries is gone. */
    @Override
    @EnvVar(value = "SEARCH", defaultValue = "https://search.example.com")
    String search();

    /** It is no setting any more. */
    @Override
    default boolean trace() {
        return false;
    }
}

/** The server. */
interface Web {
    /** Verbose errors. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false")
    boolean debug();

    /** The port. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    @Min(1)
    @Max(65535)
    int port();

    /** Where it is reached. */
    @EnvVar(value = "ORIGIN", defaultValue = "https://example.com")
    @ProductionRule(noLocalhost = true)
    @ProductionRule(schemes = "https")
    String origin();

    /** Its certificate. */
    @EnvVar("CERTIFICATE")
    @RequiredWhen(variable = "DEBUG", is = "false")
    Optional<String> certificate();

    /** Where mail is sent. */
    @EnvVar(value = "MAIL", defaultValue = "https://mail.example.com")
    @ProductionRule(noLocalhost = true)
    @Size(max = 100)
    String mail();

    /** Where the search is. */
    @EnvVar(value = "SEARCH", defaultValue = "https://search.example.com")
    @Reachable
    String search();

    /** Traces every request. */
    @EnvVar(value = "TRACE", defaultValue = "false")
    @ProductionRule(mustBe = "false")
    boolean trace();
}
