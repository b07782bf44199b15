package shop;

/** An entry. */
public record Entry(String text) {}
