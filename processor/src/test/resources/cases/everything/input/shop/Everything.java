package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Rules and constraints that no smaller case shows, and texts: | pipes, * stars, _underscores_, <tags> and `ticks`.
 *
 * <p>A second paragraph, with {@code code}.
 */
@EnvConfig(environmentVariable = "STAGE", docsDirectory = "everything")
public interface Everything {
    /** Which environment. */
    @EnvVar("STAGE")
    Environment stage();

    /** A text. @ signs, e.g. in addresses, stay. Second sentence. */
    @EnvVar(value = "TITLE", defaultValue = "Hello World", aliases = {"NAME", "LABEL"})
    @Size(min = 1, max = 80)
    @Pattern.List({@Pattern(regexp = "[A-Z].*"), @Pattern(regexp = ".*[a-z]", flags = Pattern.Flag.CASE_INSENSITIVE)})
    String title();

    /** A text of several lines. */
    @EnvVar(value = "LEGAL_NOTICE", example = """
            Everything Ltd.

            @home, 1 Main Street""")
    Optional<String> legalNotice();

    /** Another, which each start needs. */
    @EnvVar(value = "CERTIFICATE", developmentDefault = "-----BEGIN CERTIFICATE-----\n+a/b=\n-----END CERTIFICATE-----")
    String certificate();

    /** A secret. */
    @EnvVar(value = "SIGNING_KEY", developmentDefault = "dev-only-signing-key")
    @ProductionRule(strongSecret = true, in = {Environment.STAGING, Environment.PRODUCTION})
    Secret signingKey();

    /** A payment key. */
    @EnvVar(value = "PAYMENT_KEY", example = "sk_test_example")
    @ProductionRule(noTestKeys = true, startsWith = {"sk_live_", "rk_live_"}, because = "customers pay")
    Optional<Secret> paymentKey();

    /** A database. */
    @EnvVar(value = "DATABASE_URL", example = "postgresql://user:pass@db:5432/x?sslmode=require", developmentDefault = "postgresql://localhost/x")
    @ProductionRule(noLocalhost = true, encrypted = true, distinct = true, schemes = {"postgresql", "postgres"})
    URI databaseUrl();

    /** A page. */
    @EnvVar("HOMEPAGE")
    @PublicUrl
    Optional<URL> homepage();

    /** Hosts. */
    @EnvVar(value = "HOSTS", separator = ";", example = "app.example.com")
    @ProductionRule(noWildcard = true, allowSubdomainWildcard = true, severity = Severity.WARN)
    @NotEmpty
    List<@NotBlank String> hosts();

    /** A directory. */
    @EnvVar(value = "DATA_DIR", developmentDefault = "data")
    @ProductionRule(absolutePath = true, persistentPath = true)
    Path dataDir();

    /** A price. */
    @EnvVar(value = "PRICE", defaultValue = "9.90")
    @Positive
    @DecimalMax("1000")
    @Digits(integer = 4, fraction = 2)
    BigDecimal price();

    /** A mail address. */
    @EnvVar(value = "OPERATOR", example = "ops@example.com")
    @Email(message = "must reach the operator")
    Optional<String> operator();

    /** A back door. */
    @EnvVar("BACK_DOOR")
    @ProductionRule(forbidden = true)
    Optional<String> backDoor();

    /** A code. */
    @EnvVar(value = "CODE", defaultValue = "abc-1")
    @ProductionRule(matches = "[a-z]+-[0-9]+", minLength = 3, mustNotStartWith = "zz")
    String code();

    /** An address. */
    @EnvVar(value = "BROKER", defaultValue = "broker.internal:9092")
    @ProductionRule(noLocalhost = true)
    InetSocketAddress broker();

    /** A language. */
    @EnvVar(value = "LANGUAGE", defaultValue = "de-CH")
    Locale language();

    /** A day. */
    @EnvVar(value = "SINCE", defaultValue = "2026-11-25")
    LocalDate since();

    /** An identifier. */
    @EnvVar("TENANT")
    Optional<UUID> tenant();

    /** A page that customers open. */
    @ProductionRule(schemes = "https", noLocalhost = true, because = "customers open it")
    @interface PublicUrl {}
}
