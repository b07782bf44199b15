package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Logs through SLF4J and Logback. */
public final class LogbackShop {
    private static final Logger LOG = LoggerFactory.getLogger(LogbackShop.class);

    private LogbackShop() {}

    /**
     * Logs each secret by mistake.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ShopConfig config = ShopConfigLoader.loadOrExit();
        Mistakes mistakes = new Mistakes(config);
        LOG.info("Connecting to {}", config.databaseUrl());
        MDC.put("signature", mistakes.key());
        LOG.info("Order {} is paid", 4711);
        LOG.error("No mail", mistakes.exception());
        LOG.atInfo().addKeyValue("authorization", mistakes.authorization()).log("Asking");
    }
}
