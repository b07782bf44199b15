package shop;

/** The number of an order, as Java sees it. */
public final class OrderId {
    private OrderId() {}
}
