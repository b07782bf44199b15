package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that a start looks for. */
@EnvConfig
public interface Files {
    /** Key store of the server. */
    @EnvVar(value = "KEYSTORE", example = "/etc/shop/server.p12")
    @ProductionRule(exists = true, because = "the first connection would fail")
    Path keystore();

    /** Where templates are, in every environment. */
    @EnvVar(value = "TEMPLATES", defaultValue = "/usr/share/shop/templates")
    @ProductionRule(
            exists = true,
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION})
    Path templates();

    /** Certificates that are trusted beside those of Java. */
    @EnvVar("TRUSTED")
    @ProductionRule(exists = true, absolutePath = true)
    Optional<List<Path>> trusted();

    /** Translations by language. */
    @EnvVar("TRANSLATIONS")
    @ProductionRule(exists = true, severity = Severity.WARN)
    Optional<Map<String, Path>> translations();

    /** Credentials of the cloud, needed while developing, too. */
    @EnvVar(value = "CREDENTIALS", example = "/home/shop/credentials.json", sensitive = true)
    @LocalFile
    Path credentials();
}
