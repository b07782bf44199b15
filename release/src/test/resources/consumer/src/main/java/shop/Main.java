package shop;

/** Starts the shop. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("listening on " + ShopConfigLoader.loadOrExit().port());
    }
}
