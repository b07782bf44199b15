package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that start, and values that do not. */
@EnvConfig
public interface ShopConfig {
    /** A level. */
    enum Level {
        NONE,
        SOME
    }

    /** Which environment. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where uploads are kept; in development that demands a bucket. */
    @EnvVar(value = "STORAGE", developmentDefault = "s3")
    String storage();

    /** A bucket. */
    @EnvVar(value = "S3_BUCKET", example = "uploads")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Optional<String> bucket();

    /** What production demands. */
    @EnvVar("PAGER")
    @RequiredWhen(variable = "APP_ENV", is = "production")
    Optional<URI> pager();

    /** A share of a hundred. */
    @EnvVar("PERCENT")
    @Max(100)
    int percent();

    /** A short code. */
    @EnvVar("CODE")
    @Size(max = 3)
    String code();

    /** An address. */
    @EnvVar("MAIL")
    @Email
    String mail();

    /** An article. */
    @EnvVar("ARTICLE")
    @Pattern(regexp = "[A-Z]{3}-\\d+")
    String article();

    /** A level, for which one word will not do. */
    @EnvVar("LEVEL")
    @ProductionRule(
            mustNotBe = "none",
            in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    Level level();

    /** Both levels. */
    @EnvVar("LEVELS")
    @Size(min = 2)
    Set<Level> levels();

    /** Separators that a list of them needs. */
    @EnvVar(value = "MARKS", separator = ";")
    @Size(min = 2)
    List<Character> marks();

    /** A strong secret in development too. */
    @EnvVar("KEY")
    @ProductionRule(
            strongSecret = true,
            in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    Secret key();

    /** An address of production's own. */
    @EnvVar(value = "DATABASE_URL", example = "postgresql://db:5432/shop")
    @ProductionRule(distinct = true)
    URI databaseUrl();

    /** A part of an upload. */
    @EnvVar("PART")
    DataSize part();

    /** A part of a download, of which less is allowed than of the setting whose value it has. */
    @EnvVar(value = "DOWNLOAD_PART", defaultFrom = "PART")
    @ProductionRule(
            mustBe = "1kB",
            max = "1MB",
            in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    DataSize downloadPart();

    /** Shares between two whole numbers of which one is refused. */
    @EnvVar("SHARES")
    @ProductionRule(
            mustNotBe = "100",
            in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    Set<@DecimalMin("99.99") Byte> shares();

    /** What nobody can name. */
    @EnvVar("ODD")
    @Pattern(regexp = "(?=.*[\\u2460-\\u2469])[^a-zA-Z0-9]{4}")
    String odd();

    /** A door that is shut. */
    @EnvVar("BACK_DOOR")
    @ProductionRule(
            forbidden = true,
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION})
    Optional<String> backDoor();

    /** Limits of the program's own type. */
    @EnvVar("LIMITS")
    Map<String, StringBuilder> limits();

    /** A licence. */
    @EnvVar("LICENSE")
    Optional<String> license();

    /** Needed with one licence. */
    @EnvVar("LICENSEE")
    @RequiredWhen(variable = "LICENSE", is = "premium-1234")
    Optional<String> licensee();

    /** Mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** A setting after a group. */
    @EnvVar(value = "LAST", defaultValue = "yes")
    boolean last();

    /** A mail server. */
    interface Smtp {
        /** A host. */
        @EnvVar("HOST")
        String host();

        /** How. */
        @EnvVar(value = "MODE", defaultValue = "plain")
        String mode();

        /** A certificate. */
        @EnvVar("CERTIFICATE")
        @RequiredWhen(variable = "MODE", is = "tls")
        Optional<String> certificate();
    }

    /** A rule that no compiler runs. */
    @ProductionRule(
            because = "somebody must answer",
            in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    default boolean somebodyAnswers() {
        return percent() > 0;
    }
}
