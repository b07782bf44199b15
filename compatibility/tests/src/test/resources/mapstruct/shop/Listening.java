package shop;

/** Where the shop listens and stores. */
public record Listening(int port, String storage) {}
