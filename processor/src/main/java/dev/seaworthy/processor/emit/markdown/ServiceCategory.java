package dev.seaworthy.processor.emit.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an application uses a service for. A row has the kinds of services that are used for nothing else, as the runtime names
 * them; the vendors; and the words of variables that say it where no value does.
 */
@SuppressWarnings("ImmutableEnumChecker") // Sets and lists that do not change.
enum ServiceCategory {
    DATABASE(
            "Database",
            Set.of(
                    "PostgreSQL",
                    "CockroachDB",
                    "YugabyteDB",
                    "openGauss",
                    "EDB Postgres",
                    "Amazon Redshift",
                    "MySQL",
                    "MariaDB",
                    "SingleStore",
                    "SQL Server",
                    "Oracle",
                    "Db2",
                    "MongoDB",
                    "Cassandra",
                    "Neo4j",
                    "ClickHouse",
                    "Snowflake",
                    "SAP HANA",
                    "Trino",
                    "Hive",
                    "H2",
                    "HSQLDB",
                    "Derby",
                    "SQLite",
                    "DuckDB"),
            List.of(),
            Set.of(
                    "DATABASE",
                    "DB",
                    "JDBC",
                    "DATASOURCE",
                    "POSTGRES",
                    "POSTGRESQL",
                    "MYSQL",
                    "MARIADB",
                    "MONGO",
                    "MONGODB")),
    QUEUE(
            "Queue",
            Set.of("AMQP", "Kafka", "NATS", "Pulsar", "MQTT", "STOMP", "Azure Service Bus", "Amazon SQS"),
            List.of("RabbitMQ", "ActiveMQ"),
            Set.of("QUEUE", "QUEUES", "BROKER", "BROKERS", "AMQP", "KAFKA", "NATS", "PULSAR", "MQTT", "SQS", "CELERY")),
    CACHE("Cache", Set.of("Memcached"), List.of(), Set.of("CACHE", "MEMCACHED")),
    CACHE_OR_QUEUE("Cache or queue", Set.of("Redis", "Valkey"), List.of(), Set.of("REDIS", "VALKEY")),
    STORAGE(
            "Storage",
            Set.of("S3", "Google Cloud Storage", "Azure Storage", "FTP", "SFTP"),
            List.of("MinIO"),
            Set.of("STORAGE", "BUCKET", "BLOB", "S3", "GCS", "UPLOAD", "UPLOADS")),
    MAIL(
            "Mail",
            Set.of("SMTP", "IMAP", "POP3"),
            List.of("Mailgun", "SendGrid", "Postmark", "Mailchimp"),
            Set.of("SMTP", "MAIL", "EMAIL", "MAILER", "IMAP")),
    PAYMENTS(
            "Payments",
            Set.of(),
            List.of("Stripe", "PayPal", "Adyen", "Braintree", "Klarna", "Mollie", "Razorpay"),
            Set.of("PAYMENT", "PAYMENTS")),
    IDENTITY(
            "Identity",
            Set.of("LDAP"),
            List.of("Auth0", "Okta", "Keycloak", "Cognito"),
            Set.of("OAUTH", "OAUTH2", "OIDC", "OPENID", "SAML", "SSO", "LDAP", "IDP", "JWKS")),
    MONITORING(
            "Monitoring",
            Set.of(),
            List.of(
                    "Sentry",
                    "Datadog",
                    "Prometheus",
                    "Grafana",
                    "Honeycomb",
                    "Rollbar",
                    "Bugsnag",
                    "Jaeger",
                    "Zipkin"),
            Set.of("OTEL", "OTLP", "TELEMETRY", "TRACING", "METRICS")),
    OTHER("Another service", Set.of(), List.of(), Set.of());

    private final String title;
    private final Set<String> kinds;
    private final List<String> vendors;
    private final Set<String> words;

    ServiceCategory(String title, Set<String> kinds, List<String> vendors, Set<String> words) {
        this.title = title;
        this.kinds = kinds;
        this.vendors = vendors;
        this.words = words;
    }

    /** The kinds of services that are used for nothing else. */
    Set<String> kinds() {
        return kinds;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** Whether it says the same as another one, and more. */
    boolean isKindOf(ServiceCategory other) {
        return other == CACHE_OR_QUEUE && (this == CACHE || this == QUEUE);
    }

    /** That of services of these kinds; none where they are used for many things, as the web is. */
    static Optional<ServiceCategory> ofKinds(Collection<String> kinds) {
        for (ServiceCategory category : values()) {
            if (!kinds.isEmpty() && category.kinds.containsAll(kinds)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** That which the words of a name say, in capitals: of several, the first row's. */
    static Optional<ServiceCategory> ofWords(Collection<String> words) {
        for (ServiceCategory category : values()) {
            for (String word : words) {
                if (category.words.contains(word) || category.vendor(word).isPresent()) {
                    return Optional.of(category);
                }
            }
        }
        return Optional.empty();
    }

    /** The vendor that the words of a name have, as it writes itself. */
    Optional<String> vendor(Collection<String> words) {
        return words.stream().flatMap(word -> vendor(word).stream()).findFirst();
    }

    private Optional<String> vendor(String word) {
        return vendors.stream().filter(word::equalsIgnoreCase).findFirst();
    }
}
