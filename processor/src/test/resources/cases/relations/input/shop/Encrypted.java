package shop;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.nio.file.Path;
import java.util.Optional;

/** What listens with a certificate, where it has one. */
@AllOrNone(value = {"TLS_CERTIFICATE", "TLS_KEY"}, because = "one is useless without the other")
interface Encrypted {
    /** The certificate. */
    @EnvVar(value = "TLS_CERTIFICATE", example = "/etc/tls/shop.pem")
    @ProductionRule(required = true)
    Optional<Path> tlsCertificate();

    /** Its key. */
    @EnvVar("TLS_KEY")
    Optional<Secret> tlsKey();
}
