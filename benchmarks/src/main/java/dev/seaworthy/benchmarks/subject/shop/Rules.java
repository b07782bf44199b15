package dev.seaworthy.benchmarks.subject.shop;

import java.net.URI;

/** The shop's checks, for the peers that have none of their own. */
public final class Rules {
    private static final int SHORTEST_SECRET = 32;
    private static final int GREATEST_PORT = 65_535;

    private Rules() {}

    /**
     * Checks ranges everywhere, and the three rules in production.
     *
     * @param environment where the process runs
     * @param debug whether debug mode is on
     * @param databaseUrl the database
     * @param secretKey the secret
     * @param port the port
     * @param workers the number of workers
     */
    public static void check(
            Environment environment, boolean debug, URI databaseUrl, String secretKey, int port, int workers) {
        if (port < 1 || port > GREATEST_PORT) {
            throw new IllegalStateException("PORT must be between 1 and 65535: " + port);
        }
        if (workers < 0) {
            throw new IllegalStateException("WORKERS must not be negative: " + workers);
        }
        if (environment != Environment.PRODUCTION) {
            return;
        }
        if (debug) {
            throw new IllegalStateException("DEBUG must be false in production");
        }
        String host = databaseUrl.getHost();
        if (host == null || host.equals("localhost") || host.startsWith("127.")) {
            throw new IllegalStateException("DATABASE_URL must not name the local machine in production");
        }
        if (secretKey.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("SECRET_KEY must have at least 32 characters in production");
        }
    }
}
