package dev.seaworthy.runtime.load;

/** Says that code of the program's own made null of a text. Loaded only then. */
final class NothingMade extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What made it. */
    private final String maker;

    private NothingMade(String maker) {
        this.maker = maker;
    }

    /** One to throw, by a type that every JVM has loaded already. */
    static RuntimeException by(String maker) {
        return new NothingMade(maker);
    }

    String maker() {
        return maker;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
