package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shop with environments that it must not start in. */
class RefusalTest {
    private static final String DATABASE =
            "postgresql://shop:" + Production.secret("") + "@db.harbour.test/shop?sslmode=require";
    private static final Pattern NAMED = Pattern.compile("^  ([\\w.]+) .*");

    @TempDir
    private Path directory;

    @Test
    void aDevelopersEnvironmentIsRefusedInProductionWithEveryProblem() throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        environment.put("DEBUG", "true");
        environment.put("LOG_LEVEL", "debug");
        environment.put("LOG_FORMAT", "text");
        environment.put("HTTP_BIND_ADDRESS", "127.0.0.1");
        environment.put("HTTP_DELAY", "300ms");
        environment.put("DATABASE_URL", "postgresql://shop:" + Production.secret("") + "@localhost:5432/shop_dev");
        environment.put("SECRET_KEY", "dev-only-insecure-key");
        environment.put("ALLOWED_HOSTS", "localhost,127.0.0.1");
        environment.put("PUBLIC_URL", "http://localhost:8080");
        environment.put("CORS_ORIGINS", "*");
        environment.put("CSRF_TRUSTED_ORIGINS", "http://localhost:5173");
        environment.put("SECURE_COOKIES", "off");
        environment.put("HTTPS_REDIRECT", "false");
        environment.put("RATE_LIMIT_ENABLED", "0");
        environment.put("STORAGE_BACKEND", "local");
        environment.put("OAUTH_ISSUER", "http://localhost:9000");
        environment.put("OAUTH_CLIENT_ID", "shop-dev");
        environment.put("OAUTH_CLIENT_SECRET", "dev-only-oauth-secret");
        environment.put("STRIPE_SECRET_KEY", Production.secret("sk_test_"));
        environment.put(
                "STRIPE_PUBLISHABLE_KEY", "pk_test_" + Production.secret("").substring(0, 24));
        environment.put("STRIPE_WEBHOOK_SECRET", "whsec_dev-only");
        environment.put("SENTRY_DSN", "http://" + Production.secret("") + "@localhost:9001/1");
        environment.put("SMTP_HOST", "localhost");
        environment.put("SMTP_PORT", "25");
        environment.put("SMTP_FROM", "shop@harbour.test");
        environment.put("SMTP_STARTTLS", "false");
        environment.put("REDIS_URL", "redis://:" + Production.secret("") + "@localhost:6379/0");

        assertRefused(
                environment,
                "DEBUG LOG_LEVEL LOG_FORMAT HTTP_BIND_ADDRESS HTTP_DELAY DATABASE_URL SECRET_KEY ALLOWED_HOSTS PUBLIC_URL"
                        + " CORS_ORIGINS CSRF_TRUSTED_ORIGINS SECURE_COOKIES HTTPS_REDIRECT RATE_LIMIT_ENABLED"
                        + " STORAGE_BACKEND OAUTH_ISSUER OAUTH_CLIENT_ID OAUTH_CLIENT_SECRET STRIPE_SECRET_KEY"
                        + " STRIPE_PUBLISHABLE_KEY STRIPE_WEBHOOK_SECRET SENTRY_DSN SMTP_HOST SMTP_PORT SMTP_STARTTLS"
                        + " REDIS_URL");
    }

    @Test
    void anEnvironmentThatSaysNothingMoreThanProductionIsRefused() throws Exception {
        assertRefused(
                Map.of("APP_ENV", "production"),
                "DATABASE_URL SECRET_KEY ALLOWED_HOSTS PUBLIC_URL CORS_ORIGINS CSRF_TRUSTED_ORIGINS STORAGE_BACKEND"
                        + " OAUTH_ISSUER OAUTH_CLIENT_ID OAUTH_CLIENT_SECRET STRIPE_SECRET_KEY STRIPE_PUBLISHABLE_KEY"
                        + " STRIPE_WEBHOOK_SECRET SENTRY_DSN");
    }

    @Test
    void valuesThatAreNoneAreRefusedTogether() throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        environment.put("DEBUG", "nope");
        environment.put("PORT", "eighty");
        environment.put("HTTP_REQUEST_TIMEOUT", "30");
        environment.put("HTTP_MAX_BODY", "large");
        environment.put("LOG_LEVEL", "loud");
        environment.put("PUBLIC_URL", "https://shop harbour");

        assertRefused(environment, "DEBUG PORT HTTP_REQUEST_TIMEOUT HTTP_MAX_BODY LOG_LEVEL PUBLIC_URL");
    }

    @Test
    void workersWithoutAQueueAreRefused() throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        environment.put("WORKERS", "2");

        assertRefused(environment, "workersHaveABroker workersHaveANamespace");
    }

    @Test
    void aBucketIsRequiredWhenUploadsAreKeptInOne() throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        environment.remove("S3_BUCKET");
        environment.remove("S3_REGION");

        assertRefused(environment, "S3_BUCKET S3_REGION");
    }

    @Test
    void anUnknownEnvironmentIsRefused() throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        environment.put("APP_ENV", "prod");

        String report = assertRefused(environment, "APP_ENV");

        assertTrue(report.contains("production?"), report);
    }

    @Test
    void aDatabaseWithoutADriverIsRefusedInDevelopmentToo() throws Exception {
        assertRefused(Map.of("APP_ENV", "development", "DATABASE_URL", "mysql://db/shop"), "databaseIsOfAKnownKind");
    }

    @Test
    void numbersThatCannotWorkAreRefusedInDevelopmentToo() throws Exception {
        assertRefused(
                Map.of("APP_ENV", "development", "PORT", "70000", "DB_POOL_SIZE", "0", "HTTP_THREADS", "0"),
                "portExists http.somebodyAnswers pool.poolHasConnections");
    }

    @Test
    void theRepositorysOwnExamplesAreRefused() throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        environment.put("DATABASE_URL", "postgresql://user:pass@db:5432/shop?sslmode=require");
        environment.put("STRIPE_PUBLISHABLE_KEY", "pk_live_replace-with-your-key");
        environment.put("SENTRY_DSN", "https://replace-with-key@errors.example.com/1");

        assertRefused(environment, "DATABASE_URL STRIPE_PUBLISHABLE_KEY SENTRY_DSN");
    }

    /** Starts Shop, which must refuse and name these and no others; gives its report. */
    private String assertRefused(Map<String, String> environment, String names) throws Exception {
        Map<String, String> complete = new TreeMap<>(environment);
        complete.putIfAbsent("PORT", Integer.toString(Production.freePort()));
        try (ShopProcess shop = ShopProcess.start(directory, complete)) {
            assertEquals(78, shop.exitStatus(), shop::output);
            String report = String.join("\n", shop.standardError());
            Set<String> named = new TreeSet<>();
            for (String line : shop.standardError()) {
                Matcher matcher = NAMED.matcher(line);
                if (matcher.matches()) {
                    named.add(matcher.group(1));
                }
            }
            assertEquals(new TreeSet<>(List.of(names.split(" ", -1))), named, report);
            assertTrue(report.startsWith("ShopConfig cannot start"), report);
            assertEquals(List.of(), shop.standardOutput());
            for (String secret : Production.secrets(environment)) {
                assertFalse(report.contains(secret), "the report shows a secret");
            }
            return report;
        }
    }
}
