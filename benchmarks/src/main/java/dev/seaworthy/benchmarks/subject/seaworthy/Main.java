package dev.seaworthy.benchmarks.subject.seaworthy;

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
        ShopConfig config = ShopConfigLoader.load();
        if (arguments.length > 0) {
            Shown.print(
                    config.environment(),
                    config.debug(),
                    config.databaseUrl(),
                    config.secretKey().reveal(),
                    config.allowedHosts(),
                    config.port(),
                    config.storageBackend(),
                    config.requestTimeout(),
                    config.uploadLimit().toBytes(),
                    config.uploadDir(),
                    config.workers(),
                    config.logLevel());
        }
    }
}
