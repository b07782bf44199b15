package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * All that a configuration can have: | pipes, * stars, _underscores_, <tags> and `ticks`.
 *
 * <p>A second paragraph, with {@code code}.
 */
@EnvConfig(environmentVariable = "STAGE", docsDirectory = "everything")
public interface Everything extends Inherited {
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
    @EnvVar(value = "DATABASE_URL", example = "postgresql://user:pass@db:5432/x", developmentDefault = "postgresql://localhost/x")
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

    /** Ports. */
    @EnvVar(value = "PORTS", defaultValue = "80,443")
    Set<@Min(1) @Max(65535) Integer> ports();

    /** Limits. */
    @EnvVar(value = "LIMITS", defaultValue = "a=1s,b=2s")
    Map<String, Duration> limits();

    /** A timeout. */
    @EnvVar(value = "TIMEOUT", defaultValue = "30s")
    @ProductionRule(min = "1s", max = "5m")
    Duration timeout();

    /** A size. */
    @EnvVar(value = "UPLOAD_LIMIT", defaultValue = "10MiB")
    @ProductionRule(max = "1GiB")
    DataSize uploadLimit();

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

    /** Workers. */
    @EnvVar("WORKERS")
    OptionalInt workers();

    /** A mode. */
    @EnvVar(value = "MODE", defaultValue = "fast-one")
    @ProductionRule(mustNotBe = {"slow", "off"})
    Mode mode();

    /** Needed when slow. */
    @EnvVar("REASON")
    @RequiredWhen(variable = "MODE", is = {"slow", "off"})
    Optional<String> reason();

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

    /** A colour of our own. */
    @EnvVar(value = "COLOUR", defaultValue = "red", converter = ToColour.class)
    Colour colour();

    /** A version of our own. */
    @EnvVar(value = "VERSION", defaultValue = "1.2")
    Version version();

    /** Gone soon. */
    @Deprecated
    @EnvVar("LEGACY")
    Optional<String> legacy();

    /** The first mail server. */
    @EnvGroup(prefix = "SMTP_")
    Mail mail();

    /** The second mail server. */
    @EnvGroup(prefix = "BACKUP_SMTP_")
    Optional<Mail> backupMail();

    /** Workers are few in production. */
    @ProductionRule(because = "the database has few connections")
    default boolean workersAreFew() {
        return workers().orElse(0) <= 10;
    }

    /** How it works. */
    enum Mode {
        FAST_ONE,
        SLOW,
        OFF
    }

    /** A page that customers open. */
    @ProductionRule(schemes = "https", noLocalhost = true, because = "customers open it")
    @interface PublicUrl {}

    /** A mail server. */
    interface Mail {
        /** Its host. */
        @EnvVar(example = "mail.example.com", developmentDefault = "localhost")
        @ProductionRule(noLocalhost = true)
        String host();

        /** Its port. */
        @EnvVar(defaultValue = "587")
        @Min(1)
        @Max(65535)
        int port();

        /** Its password. */
        @EnvVar
        Optional<Secret> password();

        /** Mail is submitted on a port for clients. */
        @ProductionRule(because = "25 is for servers")
        default boolean portIsForClients() {
            return port() != 25;
        }
    }

    /** A colour. */
    record Colour(String name) {}

    /** Makes colours. */
    final class ToColour implements Converter<Colour> {
        @Override
        public Colour convert(String text) {
            return new Colour(text);
        }
    }

    /** A version. */
    record Version(int major, int minor) {
        /** Reads a version. */
        public static Version parse(String text) {
            String[] parts = text.split("\\.", 2);
            return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
