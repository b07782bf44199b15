package shop;

import dev.seaworthy.*;
import dev.seaworthy.runtime.Secret;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What names services, and what only looks so. */
@EnvConfig
public interface Stacks {
    /** The database of the orders, of which production's kind is not known. */
    @EnvVar(value = "DATABASE_URL", developmentDefault = "jdbc:sqlite:orders.db")
    String database();

    /** The database of the reports. */
    @ProductionRule(schemes = "jdbc:clickhouse", noLocalhost = true)
    @EnvVar(value = "REPORTS_JDBC", sensitive = true, developmentDefault = "jdbc:h2:mem:reports")
    String reports();

    /** Its address says what it is, and its name another thing. */
    @EnvVar(value = "SEARCH", defaultValue = "mongodb://db.example.com/search")
    String search();

    /** Servers of Kafka. */
    @EnvVar(value = "KAFKA_BROKERS", developmentDefault = "localhost:9092", example = "k1.example.com:9092,k2.example.com:9092")
    List<InetSocketAddress> brokers();

    /** Answers that are kept. */
    @ProductionRule(encrypted = true, severity = Severity.WARN)
    @EnvVar(value = "CACHE_URL", example = "rediss://cache.example.com")
    Optional<URI> cache();

    /** How often it is tried. */
    @EnvVar(value = "DATABASE_RETRIES", defaultValue = "3")
    int retries();

    /** Where spans go. */
    @EnvVar(value = "OTEL_EXPORTER_OTLP_ENDPOINT", defaultValue = "http://localhost:4317")
    URI spans();

    /** The stock. */
    @EnvVar(value = "STOCK_URL", developmentDefault = "http://localhost:9001")
    URI stock();

    /** The service itself. */
    @EnvVar(value = "PUBLIC_URL", developmentDefault = "http://localhost:8080")
    URI self();

    /** Only for tests. */
    @ProductionRule(forbidden = true)
    @EnvVar(value = "FAKE_SMTP_URL", example = "smtp://mail.example.com")
    Optional<URI> fake();

    /** A database that is another process. */
    @EnvVar(value = "SERVED_URL", developmentDefault = "jdbc:h2:tcp://localhost/served", example = "jdbc:h2:tcp://h2.example.com/served")
    String served();

    /** Where pictures are kept. */
    @EnvVar(value = "UPLOADS", defaultValue = "/var/lib/uploads")
    Path uploads();

    /** Takes payments. */
    @ProductionRule(noTestKeys = true)
    @EnvVar(value = "ADYEN_API_KEY", developmentDefault = "not-for-production")
    Secret adyen();

    /** Where payments are sent. */
    @EnvVar(value = "ADYEN_ENDPOINT", defaultValue = "https://checkout.example.com")
    URI adyenEndpoint();

    /** How files are sent to where they are kept. */
    @EnvVar(value = "S3_UPLOAD_METHOD", defaultValue = "post")
    Method uploadMethod();

    /** Ways to send a file. */
    enum Method {
        POST,
        PUT
    }

    /** Where files are kept. */
    @EnvVar(value = "FILE_STORAGE", defaultValue = "local")
    Files files();

    /** Places for files. */
    enum Files {
        LOCAL,
        S3
    }

    /** Proves who asks for tokens. */
    @EnvVar("OIDC_CLIENT_SECRET")
    Optional<Secret> clientSecret();

    /** The key of this application's certificate. */
    @EnvVar(value = "DB_POSTGRESDB_SSL_KEY", sensitive = true)
    Optional<String> sslKey();

    /** Where visitors come back to. */
    @EnvVar("OAUTH2_REDIRECT_URL")
    Optional<URI> redirect();

    /** What requests go through. */
    @EnvGroup
    Proxies proxies();

    /** What requests go through. */
    interface Proxies {
        /** That of clear requests. */
        @EnvVar("http_proxy")
        Optional<URI> http();

        /** That of encrypted requests. */
        @EnvVar("https_proxy")
        Optional<URI> https();
    }

    /** Sends mails. */
    @EnvGroup
    Optional<Mail> mail();

    /** Sends mails. */
    interface Mail {
        /** The relay. */
        @EnvVar("RELAY_HOST")
        String host();

        /** Its key. */
        @EnvVar("RELAY_TOKEN")
        Secret token();
    }
}
