package shop;

/** Loads the configuration of the process, or ends it. */
public final class StartOrExit {
    public static void main(String[] arguments) {
        ShopConfigLoader.loadOrExit();
        System.out.println("started");
    }
}
