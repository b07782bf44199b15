package dev.seaworthy.example.shop;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import java.io.IOException;
import java.lang.System.Logger;

/** The program: reads its configuration, and either refuses to start or serves. */
public final class Shop {
    /** The exit status for a configuration that cannot work: {@code EX_CONFIG} of BSD's {@code sysexits.h}. */
    private static final int EX_CONFIG = 78;

    /** The exit status for a machine that does not let the service run: {@code EX_OSERR}. */
    private static final int EX_OSERR = 71;

    private Shop() {}

    /**
     * Starts the service, which then runs until it is asked to stop.
     *
     * @param arguments none; everything comes from the environment
     */
    public static void main(String[] arguments) {
        ConfigReport<ShopConfig> report = ShopConfigLoader.check();
        ShopConfig config;
        try {
            config = report.orThrow();
        } catch (ConfigException refused) {
            System.err.print(refused.getMessage());
            System.exit(EX_CONFIG);
            return;
        }
        Logs.configure(config.log());
        EffectiveConfiguration.show(report, config.log().format());
        serve(config, report);
    }

    private static void serve(ShopConfig config, ConfigReport<ShopConfig> report) {
        Logger log = Logs.logger("start");
        Database database = new Database(config.databaseUrl(), config.pool());
        database.isReady();
        try {
            ShopServer server = ShopServer.start(config, report, database);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                log.log(Logger.Level.INFO, "stopping");
                                server.stop(config.http().shutdownGrace());
                                database.close();
                                log.log(Logger.Level.INFO, "stopped");
                            },
                            "shutdown"));
            log.log(Logger.Level.INFO, "listening on http://" + config.http().bindAddress() + ":" + server.port());
        } catch (IOException taken) {
            log.log(
                    Logger.Level.ERROR,
                    "cannot listen on " + config.http().bindAddress() + ":" + config.port() + ": "
                            + taken.getMessage());
            database.close();
            System.exit(EX_OSERR);
        }
    }
}
