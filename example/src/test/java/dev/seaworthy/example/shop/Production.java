package dev.seaworthy.example.shop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An environment that is safe for production. Its secrets are new each time, so that no scanner takes them for lost ones. */
final class Production {
    static final String HOST = "shop.harbour.test";
    static final String ORIGIN = "https://" + HOST;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Production() {}

    static Map<String, String> safe(String databaseUrl) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        environment.put("APP_ENV", "production");
        environment.put("PORT", Integer.toString(freePort()));
        environment.put("DATABASE_URL", databaseUrl);
        environment.put("SECRET_KEY", secret(""));
        environment.put("ALLOWED_HOSTS", HOST);
        environment.put("PUBLIC_URL", ORIGIN);
        environment.put("CORS_ORIGINS", "https://front.harbour.test");
        environment.put("CSRF_TRUSTED_ORIGINS", ORIGIN);
        environment.put("STORAGE_BACKEND", "s3");
        environment.put("S3_BUCKET", "harbour-uploads");
        environment.put("S3_REGION", "eu-north-1");
        environment.put("OAUTH_ISSUER", "https://id.harbour.test");
        environment.put("OAUTH_CLIENT_ID", "harbour");
        environment.put("OAUTH_CLIENT_SECRET", secret(""));
        environment.put("STRIPE_SECRET_KEY", secret("sk_live_"));
        environment.put("STRIPE_PUBLISHABLE_KEY", "pk_live_" + secret("").substring(0, 24));
        environment.put("STRIPE_WEBHOOK_SECRET", secret("whsec_"));
        environment.put("SENTRY_DSN", "https://" + secret("").substring(0, 32) + "@errors.harbour.test/1");
        return environment;
    }

    /** What must never be shown of an environment. */
    static List<String> secrets(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().endsWith("SECRET")
                        || variable.getKey().endsWith("SECRET_KEY")
                        || variable.getKey().endsWith("PASSWORD")
                        || variable.getKey().endsWith("DSN"))
                .map(Map.Entry::getValue)
                .toList();
    }

    static String secret(String prefix) {
        byte[] bytes = new byte[36];
        RANDOM.nextBytes(bytes);
        return prefix
                + Base64.getUrlEncoder().encodeToString(bytes).replace('-', 'x').replace('_', 'y');
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
