package shop;

/** Starts with a configuration that is complete and checked, or not at all. */
public final class Main {
    private Main() {}

    /** Prints the port. */
    public static void main(String[] arguments) {
        ShopConfig config = ShopConfigLoader.loadOrExit();
        System.out.println(config.port());
    }
}
