package shop;

/** Loads the configuration of the process. */
public final class Start {
    public static void main(String[] arguments) {
        ShopConfigLoader.load();
    }
}
