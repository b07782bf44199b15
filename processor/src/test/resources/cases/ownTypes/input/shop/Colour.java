package shop;

/** A colour. */
public record Colour(String name) {}
