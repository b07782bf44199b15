package dev.seaworthy.logging;

import java.util.Arrays;

/** Exceptions with a secret somewhere. */
public final class Leaking {
    private Leaking() {}

    /** The secret in the message, in a cause, or in a suppressed exception, by chance. */
    public static Exception exception(RandomSecrets chance, String secret) {
        Exception leaking = new IllegalArgumentException(chance.around(secret));
        return switch (chance.random().nextInt(4)) {
            case 0 -> shortened(leaking);
            case 1 ->
                shortened(
                        new IllegalStateException(chance.words(), shortened(new RuntimeException(shortened(leaking)))));
            case 2 -> suppressing(new IllegalStateException(chance.words()), leaking);
            default -> shortened(new IllegalStateException(suppressing(new RuntimeException(), leaking)));
        };
    }

    /** With the beginning of its stack trace alone: the judge has to read all of it for each secret. */
    public static Exception shortened(Exception exception) {
        exception.setStackTrace(Arrays.copyOf(exception.getStackTrace(), 1));
        return exception;
    }

    private static Exception suppressing(Exception exception, Exception suppressed) {
        exception.addSuppressed(shortened(suppressed));
        return shortened(exception);
    }
}
