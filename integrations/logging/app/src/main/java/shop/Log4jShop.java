package shop;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;

/** Logs through Log4j 2. */
public final class Log4jShop {
    private static final Logger LOG = LogManager.getLogger(Log4jShop.class);

    private Log4jShop() {}

    /**
     * Logs each secret by mistake.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ShopConfig config = ShopConfigLoader.loadOrExit();
        Mistakes mistakes = new Mistakes(config);
        LOG.info("Connecting to {}", config.databaseUrl());
        ThreadContext.put("signature", mistakes.key());
        LOG.info("Order {} is paid", 4711);
        LOG.error("No mail", mistakes.exception());
        LOG.info("Asking with {}", mistakes.authorization());
    }
}
