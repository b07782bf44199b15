import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("APP_ENV") Environment environment();

    /** Demanded by the environment that forbids it. */
    @EnvVar("LICENCE")
    @RequiredWhen(variable = "APP_ENV", is = "production")
    @ProductionRule(forbidden = true)
    Optional<String> licence();

    /** Forbidden elsewhere. */
    @EnvVar("BACK_DOOR")
    @RequiredWhen(variable = "APP_ENV", is = "development")
    @ProductionRule(forbidden = true)
    Optional<String> backDoor();

    /** What it is for. */
    @EnvVar("STORAGE") @ProductionRule(mustNotBe = "local") Storage storage();

    /** Demanded by the values that a rule leaves. */
    @EnvVar("BUCKET")
    @RequiredWhen(variable = "STORAGE", is = {"s3", "google"})
    @ProductionRule(forbidden = true, in = {Environment.STAGING, Environment.PRODUCTION})
    Optional<String> bucket();

    /** Not demanded by one of them. */
    @EnvVar("REGION")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    @ProductionRule(forbidden = true)
    Optional<String> region();

    /** What it is for. */
    @EnvVar("MODE") @ProductionRule(mustBe = "strict") String mode();

    /** Demanded by the one value. */
    @EnvVar("POLICY")
    @RequiredWhen(variable = "MODE", is = {"strict", "loose"})
    @ProductionRule(forbidden = true)
    Optional<String> policy();

    /** Only warned of. */
    @EnvVar("AUDIT")
    @RequiredWhen(variable = "MODE", is = "strict")
    @ProductionRule(forbidden = true, severity = dev.seaworthy.Severity.WARN)
    Optional<String> audit();

    /** What it is for. */
    @EnvGroup(prefix = "MAIL_") Optional<Mail> mail();

    /** Not demanded without the group. */
    @EnvVar("SENDER")
    @RequiredWhen(variable = "MAIL_TLS", is = {"true", "false"})
    @ProductionRule(forbidden = true)
    Optional<String> sender();

    /** Mail. */
    interface Mail {
        /** What it is for. */
        @EnvVar("TLS") boolean tls();

        /** Demanded in its group. */
        @EnvVar("CERTIFICATE")
        @RequiredWhen(variable = "TLS", is = {"true", "false"})
        @ProductionRule(forbidden = true)
        Optional<String> certificate();
    }

    /** Where files go. */
    enum Storage {
        LOCAL,
        S3,
        GOOGLE
    }
}
