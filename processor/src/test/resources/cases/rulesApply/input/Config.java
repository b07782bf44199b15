import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.InetAddress;
import java.time.Duration;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "PORT", defaultValue = "80")
    @ProductionRule(noLocalhost = true)
    int port();

    /** What it is for. */
    @EnvVar(value = "NAME", defaultValue = "x")
    @ProductionRule(required = true)
    String name();

    /** What it is for. */
    @EnvVar(value = "LIMIT", defaultValue = "5s")
    @ProductionRule(minLength = 3)
    Duration limit();

    /** What it is for. */
    @EnvVar(value = "PEER", defaultValue = "10.0.0.5")
    @ProductionRule(noWildcard = true)
    InetAddress peer();

    /** What it is for. */
    @EnvVar(value = "WORKERS", defaultValue = "4")
    @ProductionRule(notAllInterfaces = true)
    int workers();

    /** What it is for. */
    @EnvVar(value = "CERTIFICATE", defaultValue = "tls.crt")
    @ProductionRule(exists = true)
    String certificate();
}
