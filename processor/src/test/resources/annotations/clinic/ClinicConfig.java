package clinic;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Cidr;
import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

// example: EnvConfig.environmentVariable, EnvConfig.docsDirectory, EnvConfig.developmentNames, EnvConfig.stagingNames, EnvConfig.productionNames
/** Everything the clinic reads from its environment. */
@EnvConfig(
        environmentVariable = "CLINIC_ENV",
        developmentNames = {"local", "test"},
        stagingNames = "preview",
        productionNames = "prod",
        docsDirectory = "clinic")
public interface ClinicConfig {
    // end

    // example: EnvVar.value, EnvVar.defaultValue
    /** How long a request may take. */
    @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
    Duration requestTimeout();
    // end

    // example: EnvVar.developmentDefault, ProductionRule.noLocalhost, ProductionRule.encrypted
    /** Where patients are stored. */
    @EnvVar(value = "DATABASE_URL", developmentDefault = "postgresql://localhost:5432/clinic_dev")
    @ProductionRule(noLocalhost = true, encrypted = true)
    URI databaseUrl();
    // end

    // example: EnvVar.emptyIsValue
    /** Days on which nobody is seen; set to nothing, there are none. */
    @EnvVar(value = "CLOSED_DAYS", defaultValue = "saturday,sunday", emptyIsValue = true)
    List<String> closedDays();
    // end

    // example: EnvVar.example
    /** Address under which patients open the site. */
    @EnvVar(value = "PUBLIC_URL", example = "https://clinic.example")
    URI publicUrl();
    // end

    // example: EnvVar.sensitive
    /** Connection string of the archive, with its password. */
    @EnvVar(value = "ARCHIVE", sensitive = true)
    String archive();
    // end

    // example: EnvVar.description
    @EnvVar(value = "WARDS", description = "Names of the wards.")
    List<String> wards();
    // end

    // example: EnvVar.defaultFrom
    /** The database of the statistics: the one of the patients, unless it is told otherwise. */
    @EnvVar(value = "STATISTICS_URL", defaultFrom = "DATABASE_URL")
    URI statisticsUrl();
    // end

    // example: EnvVar.aliases
    /** How far ahead patients may book. */
    @EnvVar(value = "BOOKING_HORIZON", aliases = "BOOKING_DAYS", defaultValue = "90d")
    Duration bookingHorizon();
    // end

    // example: EnvVar.fallbacks
    /** Where requests to other clinics go through. */
    @EnvVar(value = "PROXY", fallbacks = "http_proxy")
    Optional<URI> proxy();
    // end

    // example: EnvVar.separator
    /** Permissions that are asked for, separated by blanks. */
    @EnvVar(value = "SCOPES", separator = " ", defaultValue = "openid email")
    List<String> scopes();
    // end

    // example: EnvVar.keySeparator
    /** Telephone numbers of the wards. */
    @EnvVar(value = "TELEPHONES", keySeparator = ":", example = "surgery:100,radiology:101")
    Map<String, Integer> telephones();
    // end

    // example: EnvVar.unit
    /** How long appointments are kept after they are over. */
    @EnvVar(value = "RETENTION", unit = "d", defaultValue = "3650")
    Duration retention();
    // end

    // example: EnvVar.encoding
    /** Key that encrypts letters to patients: 32 bytes, as openssl rand -hex 32 writes them. */
    @EnvVar(value = "LETTER_KEY", encoding = Encoding.HEX, sensitive = true)
    @ProductionRule(strongSecret = true)
    byte[] letterKey();
    // end

    // example: EnvVar.converter
    /** Accent colour of the site. */
    @EnvVar(value = "ACCENT", converter = ColourConverter.class, example = "#0a7d33")
    Colour accent();
    // end

    // example: EnvGroup.prefix
    /** Outgoing mail. Absent, no mail is sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();
    // end

    // example: EnvGroup.description
    @EnvGroup(prefix = "BACKUP_SMTP_", description = "Mail that is sent when the first server does not answer.")
    Optional<SmtpConfig> backupSmtp();
    // end

    // example: EnvGroup.presentWhen
    /** Patients who sign in with their insurance. */
    @EnvGroup(prefix = "OIDC_", presentWhen = "CLIENT_ID")
    Optional<OidcConfig> oidc();
    // end

    // example: EnvGroup.is
    /** Messages to telephones. */
    @EnvGroup(prefix = "SMS_", presentWhen = "ENABLED", is = "true")
    Optional<SmsConfig> sms();
    // end

    // example: ProductionRule.mustBe, ProductionRule.because
    /** Detailed error pages. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "stack traces would reach patients")
    boolean debug();
    // end

    // example: ProductionRule.mustNotBe, ProductionRule.in
    /** Where files are kept. */
    @EnvVar(value = "STORAGE", developmentDefault = "local")
    @ProductionRule(mustNotBe = "local", in = {Environment.STAGING, Environment.PRODUCTION})
    Storage storage();
    // end

    // example: RequiredWhen.variable, RequiredWhen.is
    /** Bucket for files. */
    @EnvVar(value = "S3_BUCKET", example = "clinic-files")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Optional<String> s3Bucket();
    // end

    // example: RequiredWhen.present
    /** Proxy between this network and the laboratory. */
    @EnvVar("LAB_PROXY")
    Optional<URI> labProxy();

    /** Certificate of the proxy. */
    @EnvVar("LAB_PROXY_CERTIFICATE")
    @RequiredWhen(variable = "LAB_PROXY", present = true)
    Optional<Path> labProxyCertificate();
    // end

    /** How the archive of pictures is reached. */
    // example: ExactlyOne.value, ExactlyOne.because
    @ExactlyOne(value = {"HOST", "SOCKET"}, because = "a socket has no host")
    // end
    // example: AtMostOne.value, AtMostOne.because
    @AtMostOne(value = {"LOGIN", "TICKET"}, because = "the archive asks for one of them")
    // end
    // example: AtLeastOne.value, AtLeastOne.because
    @AtLeastOne(value = {"READER", "WRITER"}, because = "nobody may look at pictures without a name")
    // end
    // example: AllOrNone.value, AllOrNone.because
    @AllOrNone(value = {"CERTIFICATE", "KEY"}, because = "one is useless without the other")
    // end
    interface PictureArchive {
        /** The host of the archive. */
        @EnvVar("HOST")
        Optional<String> host();

        /** Its socket on this machine. */
        @EnvVar("SOCKET")
        Optional<Path> socket();

        /** The file of a name and a password. */
        @EnvVar("LOGIN")
        Optional<Path> login();

        /** The file of a ticket that stands for both. */
        @EnvVar("TICKET")
        Optional<Path> ticket();

        /** The name of who reads. */
        @EnvVar("READER")
        Optional<String> reader();

        /** The name of who writes. */
        @EnvVar("WRITER")
        Optional<String> writer();

        /** The certificate of the clinic. */
        @EnvVar("CERTIFICATE")
        Optional<Path> certificate();

        /** The key of the certificate. */
        @EnvVar("KEY")
        Optional<Secret> key();
    }

    /** The archive of pictures. */
    @EnvGroup(prefix = "ARCHIVE_")
    Optional<PictureArchive> pictureArchive();

    // example: ProductionRule.required
    /** Where errors are reported. */
    @EnvVar(value = "ERROR_REPORTS_URL", example = "https://errors.example/clinic")
    @ProductionRule(required = true)
    Optional<URI> errorReportsUrl();
    // end

    // example: ProductionRule.forbidden
    /** Signs a developer in without a password. */
    @EnvVar("AUTO_LOGIN")
    @ProductionRule(forbidden = true)
    Optional<String> autoLogin();
    // end

    // example: ProductionRule.minLength
    /** Name of the clinic on letters. */
    @EnvVar(value = "CLINIC_NAME", developmentDefault = "Test")
    @ProductionRule(minLength = 5)
    String clinicName();
    // end

    // example: ProductionRule.strongSecret
    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();
    // end

    // example: ProductionRule.notAllInterfaces
    /** The networks whose requests say which visitor they come from. */
    @EnvVar(value = "TRUSTED_PROXIES", example = "10.0.0.0/8,fd00::/8")
    @ProductionRule(notAllInterfaces = true, because = "anybody could name any visitor")
    List<Cidr> trustedProxies();
    // end

    // example: ProductionRule.noWildcard, ProductionRule.allowSubdomainWildcard
    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", developmentDefault = "*")
    @ProductionRule(noWildcard = true, allowSubdomainWildcard = true)
    List<String> allowedHosts();
    // end

    // example: ProductionRule.schemes
    /** Where patients pay. */
    @EnvVar(value = "PAYMENT_URL", developmentDefault = "http://localhost:9000")
    @ProductionRule(schemes = "https")
    URI paymentUrl();
    // end

    // example: ProductionRule.startsWith, ProductionRule.noTestKeys
    /** Key of the payment provider. */
    @EnvVar("STRIPE_KEY")
    @ProductionRule(startsWith = {"sk_live_", "rk_live_"}, noTestKeys = true)
    Secret stripeKey();
    // end

    // example: ProductionRule.mustNotStartWith
    /** Queue for reminders. */
    @EnvVar(value = "REMINDER_QUEUE", developmentDefault = "dev-reminders")
    @ProductionRule(mustNotStartWith = "dev-")
    String reminderQueue();
    // end

    // example: ProductionRule.matches
    /** Account that owns the cloud resources. */
    @EnvVar(value = "ACCOUNT", developmentDefault = "none")
    @ProductionRule(matches = "[0-9]{12}")
    String account();
    // end

    // example: ProductionRule.min, ProductionRule.max
    /** How many uploads are kept in memory. */
    @EnvVar(value = "UPLOAD_BUFFER", developmentDefault = "64MB")
    @ProductionRule(min = "1MB", max = "16MB")
    DataSize uploadBuffer();
    // end

    // example: ProductionRule.absolutePath, ProductionRule.persistentPath
    /** Where X-ray pictures are kept. */
    @EnvVar(value = "PICTURES", developmentDefault = "pictures")
    @ProductionRule(absolutePath = true, persistentPath = true)
    Path pictures();
    // end

    // example: ProductionRule.exists
    /** Key store of the connection to the laboratory, mounted by the platform. */
    @EnvVar(value = "LABORATORY_KEYSTORE", example = "/etc/clinic/laboratory.p12")
    @ProductionRule(exists = true, because = "a connection would fail hours after the start")
    Optional<Path> laboratoryKeystore();
    // end

    // example: ProductionRule.pem
    /** Certificate of the connection to the insurers, with its key. */
    @EnvVar("INSURERS_CERTIFICATE")
    @ProductionRule(pem = true, because = "insurers turn an old one away")
    Optional<Secret> insurersCertificate();
    // end

    // example: ProductionRule.distinct
    /** Mailbox that reminders are sent from. */
    @EnvVar(value = "REMINDER_FROM", developmentDefault = "test@clinic.example")
    @ProductionRule(distinct = true)
    String reminderFrom();
    // end

    // example: ProductionRule.sameKind
    /** Where appointments are kept. */
    @EnvVar(
            value = "APPOINTMENTS_URL",
            example = "postgresql://db.example/clinic",
            developmentDefault = "postgresql://localhost/clinic")
    @ProductionRule(sameKind = true)
    URI appointmentsUrl();
    // end

    // example: ProductionRule.severity
    /** How many letters are printed at once. */
    @EnvVar(value = "PRINTERS", defaultValue = "1")
    @ProductionRule(max = "8", severity = Severity.WARN)
    int printers();
    // end

    /** Prices by examination. */
    @EnvVar(value = "PRICES", example = "xray=80,mri=250")
    Map<String, Integer> prices();

    /** What a storage can be. */
    enum Storage {
        LOCAL,
        S3
    }

    /** A colour. */
    record Colour(int rgb) {}

    // example: Converter
    /** Reads a colour such as {@code #0a7d33}. */
    final class ColourConverter implements Converter<Colour> {
        @Override
        public Colour convert(String text) {
            return new Colour(Integer.parseInt(text.substring(1).toLowerCase(Locale.ROOT), 16));
        }
    }
    // end

    /** A mail server. */
    interface SmtpConfig {
        /** Host of the server. */
        @EnvVar("HOST")
        String host();
    }

    /** Signing in elsewhere. */
    interface OidcConfig {
        /** The name of this application there. */
        @EnvVar("CLIENT_ID")
        String clientId();
    }

    /** A service for short messages. */
    interface SmsConfig {
        /** Whether messages are sent. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();

        /** The number that they come from. */
        @EnvVar("SENDER")
        String sender();
    }
}
