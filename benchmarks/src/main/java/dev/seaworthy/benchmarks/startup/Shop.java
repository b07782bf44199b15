package dev.seaworthy.benchmarks.startup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment of a production process: the twelve variables, and some that are in every process. */
public final class Shop {
    private Shop() {}

    /**
     * A safe environment.
     *
     * @return the variables
     */
    public static Map<String, String> production() {
        Map<String, String> variables = new TreeMap<>();
        variables.put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        variables.put("HOME", "/home/shop");
        variables.put("HOSTNAME", "shop-6c5d7f9b8-x2x7q");
        variables.put("LANG", "C.UTF-8");
        variables.put("KUBERNETES_SERVICE_HOST", "10.0.0.1");
        variables.put("KUBERNETES_SERVICE_PORT", "443");

        variables.put("APP_ENV", "production");
        variables.put("DEBUG", "false");
        variables.put("DATABASE_URL", "postgresql://shop@db.shop.example:5432/shop?sslmode=verify-full");
        variables.put("SECRET_KEY", "Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEaQoTi5RvN");
        variables.put("ALLOWED_HOSTS", "shop.example.com,www.shop.example.com");
        variables.put("PORT", "8443");
        variables.put("STORAGE_BACKEND", "s3");
        variables.put("REQUEST_TIMEOUT", "30s");
        variables.put("UPLOAD_LIMIT", "25MB");
        variables.put("UPLOAD_DIR", "/srv/shop/uploads");
        variables.put("WORKERS", "4");
        variables.put("LOG_LEVEL", "info");
        return variables;
    }

    /**
     * What makes that environment unsafe, one rule at a time.
     *
     * @return changes, each of which must be refused
     */
    static List<Map<String, String>> unsafe() {
        return List.of(
                Map.of("DEBUG", "true"),
                Map.of("DATABASE_URL", "postgresql://shop@localhost:5432/shop?sslmode=verify-full"),
                Map.of("SECRET_KEY", "Vb7tq2Xn9LrW4mKz8PcD"));
    }
}
