package shop;

/** What a converter makes. */
public record Length$(int length) {}
