package dev.seaworthy.example.shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything Shop reads from its environment. */
@EnvConfig
public interface ShopConfig {

    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors: an answer with status 500 says what went wrong inside. */
    @EnvVar(value = "DEBUG", defaultValue = "false", developmentDefault = "true")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** What is logged, and how. */
    @EnvGroup(prefix = "LOG_")
    LogConfig log();

    /** Port to listen on; 0 takes a free one, which the log names. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    @ProductionRule(mustNotBe = "0", because = "nobody finds a service that listens somewhere else at every start")
    int port();

    /** The HTTP server's limits. */
    @EnvGroup(prefix = "HTTP_")
    HttpConfig http();

    /** PostgreSQL connection URL; every environment has a database of its own. In development H2 keeps it in memory. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "postgresql://user:pass@db:5432/shop?sslmode=require",
            developmentDefault = "jdbc:h2:mem:shop")
    @ProductionRule(
            schemes = {"postgresql", "postgres"},
            because = "an embedded database is lost with its container")
    @ProductionRule(noLocalhost = true, because = "the database runs on a machine of its own, with backups")
    @ProductionRule(encrypted = true, because = "it crosses a network that others use")
    @ProductionRule(distinct = true)
    URI databaseUrl();

    /** The pool of database connections. */
    @EnvGroup(prefix = "DB_POOL_")
    PoolConfig pool();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true, because = "whoever guesses it can sign a session of any visitor")
    Secret secretKey();

    /** Host names this server answers to; a request for any other is refused with 421. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost,127.0.0.1")
    @ProductionRule(
            noLocalhost = true,
            noWildcard = true,
            because = "a forged Host header would otherwise decide what links point to")
    List<String> allowedHosts();

    /** Where visitors reach this service; redirects point there. */
    @EnvVar(
            value = "PUBLIC_URL",
            aliases = "BASE_URL",
            example = "https://app.example.com",
            developmentDefault = "http://localhost:8080")
    @ProductionRule(schemes = "https", noLocalhost = true, because = "visitors open it from other machines")
    URI publicUrl();

    /** What browsers are allowed to do. */
    @EnvGroup
    BrowserConfig browser();

    /** How many requests one client may make. */
    @EnvGroup(prefix = "RATE_LIMIT_")
    RateLimitConfig rateLimit();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE_BACKEND", example = "s3", developmentDefault = "local")
    @ProductionRule(mustNotBe = "local", because = "a container's disk does not outlive the container")
    StorageBackend storageBackend();

    /** Directory for uploads when they are kept locally. */
    @EnvVar(value = "UPLOAD_DIR", defaultValue = "/var/lib/shop/uploads", developmentDefault = "uploads")
    Path uploadDir();

    /** Bucket for uploads. */
    @EnvVar(value = "S3_BUCKET", example = "shop-production")
    @RequiredWhen(variable = "STORAGE_BACKEND", is = "s3")
    @ProductionRule(
            mustNotStartWith = {"dev-", "test-"},
            because = "visitors' files do not belong in a test bucket")
    Optional<String> s3Bucket();

    /** Region of the bucket. */
    @EnvVar(value = "S3_REGION", example = "eu-central-1")
    @RequiredWhen(variable = "STORAGE_BACKEND", is = "s3")
    Optional<String> s3Region();

    /** The identity provider that visitors sign in with. */
    @EnvGroup(prefix = "OAUTH_")
    OAuthConfig oauth();

    /** Payments. */
    @EnvGroup(prefix = "STRIPE_")
    StripeConfig stripe();

    /** Outgoing mail. Left out altogether, no mail is sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** Where errors are reported. */
    @EnvGroup(prefix = "SENTRY_")
    SentryConfig sentry();

    /** Number of background workers. */
    @EnvVar(value = "WORKERS", defaultValue = "0")
    int workers();

    /** Queue the workers take jobs from. */
    @EnvVar(value = "REDIS_URL", example = "rediss://:password@redis:6379/0")
    @ProductionRule(noLocalhost = true, because = "a queue inside the container loses its jobs with the container")
    Optional<URI> redisUrl();

    /** What the names of this deployment's queues begin with. */
    @EnvVar(value = "QUEUE_NAMESPACE", example = "shop-production")
    Optional<String> queueNamespace();

    /** Workers take their jobs from somewhere. */
    @ProductionRule(because = "workers need REDIS_URL")
    default boolean workersHaveABroker() {
        return workers() == 0 || redisUrl().isPresent();
    }

    /** A port is one. */
    @ProductionRule(
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION},
            because = "ports are from 0 to 65535")
    default boolean portExists() {
        return port() >= 0 && port() <= 65_535;
    }

    /** The service knows how to talk to its database. */
    @ProductionRule(
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION},
            because = "DATABASE_URL must begin with postgresql://, or with jdbc:h2: for the embedded database")
    default boolean databaseIsOfAKnownKind() {
        return DatabaseAddress.isOfAKnownKind(databaseUrl());
    }

    /** Two deployments on one Redis do not take each other's jobs. */
    @ProductionRule(because = "workers need QUEUE_NAMESPACE, or two deployments on one Redis take each other's jobs")
    default boolean workersHaveANamespace() {
        return workers() == 0 || queueNamespace().isPresent();
    }

    /** A visitor who follows a link to the shop is let in. */
    @ProductionRule(because = "the host of PUBLIC_URL must be one of ALLOWED_HOSTS, or every visitor is refused")
    default boolean publicUrlIsAllowed() {
        return AllowedHosts.allows(allowedHosts(), publicUrl().getHost());
    }
}
