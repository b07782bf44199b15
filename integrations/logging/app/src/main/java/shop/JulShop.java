package shop;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs through {@code java.util.logging}. */
public final class JulShop {
    private static final Logger LOG = Logger.getLogger(JulShop.class.getName());

    private JulShop() {}

    /**
     * Logs each secret by mistake.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ShopConfig config = ShopConfigLoader.loadOrExit();
        Mistakes mistakes = new Mistakes(config);
        LOG.log(Level.INFO, "Connecting to {0}", config.databaseUrl());
        LOG.info("Signed with " + mistakes.key());
        LOG.log(Level.INFO, "Order {0,number,#} is paid", 4711);
        LOG.log(Level.SEVERE, "No mail", mistakes.exception());
        LOG.log(Level.INFO, "Asking with {0}", mistakes.authorization());
    }
}
