package dev.seaworthy.spring;

/** An interface that is enabled and has no loader: mostly the compiler did not run the processor. */
final class NoLoaderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoLoaderException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
