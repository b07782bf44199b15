package dev.seaworthy.benchmarks.subject.typesafe;

import dev.seaworthy.benchmarks.subject.shop.Shown;

/** Loads the configuration, and prints it when asked. */
public final class Main {
    private Main() {}

    /**
     * Loads the configuration.
     *
     * @param arguments any, to have it printed
     */
    public static void main(String[] arguments) {
        ShopConfig config = ShopConfig.load();
        if (arguments.length > 0) {
            Shown.print(
                    config.environment(),
                    config.debug(),
                    config.databaseUrl(),
                    config.secretKey(),
                    config.allowedHosts(),
                    config.port(),
                    config.storageBackend(),
                    config.requestTimeout(),
                    config.uploadLimit(),
                    config.uploadDir(),
                    config.workers(),
                    config.logLevel());
        }
    }
}
