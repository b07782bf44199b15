package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Certificates and keys that a start reads. */
@EnvConfig
public interface Tls {
    /** Certificate of the server, with those that lead to it. */
    @EnvVar(value = "CERTIFICATE", example = "/etc/shop/tls.crt")
    @ProductionRule(pem = true, because = "browsers turn visitors away")
    Path certificate();

    /** Key of the certificate. */
    @EnvVar("KEY")
    @ProductionRule(pem = true)
    Secret key();

    /** Certificates of partners, in every environment. */
    @EnvVar("PARTNERS")
    @ProductionRule(
            pem = true,
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION})
    Optional<List<Path>> partners();

    /** Certificate that clients are known by, and its key. */
    @EnvVar(value = "CLIENT", sensitive = true)
    @ProductionRule(pem = true, severity = Severity.WARN)
    Optional<String> client();
}
