package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every rule. */
@EnvConfig
public interface Rules {
    /** Must be off. */
    @EnvVar
    @ProductionRule(mustBe = "false")
    boolean mustBe();

    /** Must not be these. */
    @EnvVar
    @ProductionRule(mustNotBe = {"local", "memory"})
    String mustNotBe();

    /** Needed in production. */
    @EnvVar
    @ProductionRule(required = true)
    Optional<String> required();

    /** Refused in production. */
    @EnvVar
    @ProductionRule(forbidden = true)
    Optional<String> forbidden();

    /** Long enough. */
    @EnvVar
    @ProductionRule(minLength = 8)
    String minLength();

    /** Hard to guess. */
    @EnvVar(example = "x")
    @ProductionRule(strongSecret = true)
    Secret strongSecret();

    /** Elsewhere. */
    @EnvVar
    @ProductionRule(noLocalhost = true)
    List<URI> noLocalhost();

    /** Where the server listens. */
    @EnvVar
    @ProductionRule(notAllInterfaces = true)
    String notAllInterfaces();

    /** Exact hosts. */
    @EnvVar
    @ProductionRule(noWildcard = true)
    List<String> noWildcard();

    /** Exact hosts and domains. */
    @EnvVar
    @ProductionRule(noWildcard = true, allowSubdomainWildcard = true)
    String noWildcardButSubdomains();

    /** Of these schemes. */
    @EnvVar
    @ProductionRule(schemes = {"jdbc:postgresql", "https"})
    String schemes();

    /** Begins so. */
    @EnvVar
    @ProductionRule(startsWith = {"sk_live_", "rk_live_"})
    Secret startsWith();

    /** Does not begin so. */
    @EnvVar
    @ProductionRule(mustNotStartWith = {"dev-", "test-"})
    String mustNotStartWith();

    /** Has a shape. */
    @EnvVar
    @ProductionRule(matches = "[a-z]+")
    String matches();

    /** Cannot be listened to. */
    @EnvVar
    @ProductionRule(encrypted = true)
    URI encrypted();

    /** A real key. */
    @EnvVar
    @ProductionRule(noTestKeys = true)
    Secret noTestKeys();

    /** Long enough. */
    @EnvVar
    @ProductionRule(min = "5s")
    Duration min();

    /** Late enough. */
    @EnvVar
    @ProductionRule(min = "2026-01-01T00:00:00Z")
    Instant since();

    /** Small enough. */
    @EnvVar
    @ProductionRule(max = "10MB")
    Optional<DataSize> max();

    /** From the root. */
    @EnvVar
    @ProductionRule(absolutePath = true)
    Path absolutePath();

    /** Outlives a restart. */
    @EnvVar
    @ProductionRule(persistentPath = true)
    Path persistentPath();

    /** Is there. */
    @EnvVar
    @ProductionRule(exists = true)
    Path exists();

    /** Is a certificate or a key. */
    @EnvVar
    @ProductionRule(pem = true)
    Secret pem();

    /** Of this environment alone. */
    @EnvVar(developmentDefault = "shop", example = "shop-1")
    @ProductionRule(distinct = true)
    String distinct();

    /** The same database server everywhere. */
    @EnvVar(developmentDefault = "postgresql://localhost/shop", example = "jdbc:postgresql://db/shop")
    @ProductionRule(sameKind = true, because = "SQL differs between them")
    String sameKind();
}
