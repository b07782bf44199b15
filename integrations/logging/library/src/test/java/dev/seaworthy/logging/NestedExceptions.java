package dev.seaworthy.logging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Exceptions with causes, suppressed ones, those of causes, and circles, of many classes, with a secret here and there. */
public final class NestedExceptions {
    private static final int DEEPEST = 3;

    private final Random random;
    private final String secret;
    private boolean hasCircles;

    /** The same for the same seed. */
    public NestedExceptions(long seed, String secret) {
        random = new Random(seed);
        this.secret = secret;
    }

    /** With some that lead back to themselves. */
    public NestedExceptions withCircles() {
        hasCircles = true;
        return this;
    }

    /** The next one. */
    public Throwable next() {
        List<Throwable> outer = new ArrayList<>();
        return made(outer, 0);
    }

    private Throwable made(List<Throwable> outer, int depth) {
        Throwable made = ofSomeClass();
        outer.add(made);
        if (depth < DEEPEST && random.nextBoolean()) {
            cause(made, isCircle() ? anyOf(outer) : made(outer, depth + 1));
        }
        for (int i = random.nextInt(3); i > 0 && depth < DEEPEST; i--) {
            Throwable suppressed = isCircle() ? anyOf(outer) : made(outer, depth + 1);
            if (suppressed != made) {
                made.addSuppressed(suppressed);
            }
        }
        made.setStackTrace(java.util.Arrays.copyOf(made.getStackTrace(), Math.min(made.getStackTrace().length, 6)));
        return made;
    }

    private boolean isCircle() {
        return hasCircles && random.nextInt(6) == 0;
    }

    private Throwable anyOf(List<Throwable> outer) {
        return outer.get(random.nextInt(outer.size()));
    }

    private static void cause(Throwable made, Throwable cause) {
        if (made != cause && made.getCause() == null) {
            try {
                made.initCause(cause);
            } catch (IllegalStateException hasOne) {
                // Then it stays without.
            }
        }
    }

    private Throwable ofSomeClass() {
        String text = text();
        return switch (random.nextInt(13)) {
            case 0 -> new IllegalStateException(text);
            case 1 -> new IOException(text);
            case 2 -> new UncheckedIOException(text, new IOException("closed"));
            case 3 -> new RuntimeException();
            case 4 -> new SQLException(text, "28P01", 7);
            case 5 -> new BatchUpdateException(text, "28P01", 7, new int[] {1});
            case 6 -> new StackOverflowError(text);
            case 7 -> new Numbered(random.nextInt(100), text);
            case 8 -> new Unlike(text);
            case 9 -> new Localized(text);
            case 10 -> new Nameless(text) {};
            case 11 -> new RuntimeException(new Hidden(text));
            default -> new Stackless(text);
        };
    }

    private String text() {
        return switch (random.nextInt(3)) {
            case 0 -> "refused for " + secret + " at db";
            case 1 -> secret;
            default -> "no answer";
        };
    }

    /** Without a constructor that takes a text alone. */
    public static final class Numbered extends Exception {
        private static final long serialVersionUID = 1L;

        /** A number and a text. */
        public Numbered(int number, @Nullable String text) {
            super(text);
            if (number < 0) {
                throw new IllegalArgumentException();
            }
        }
    }

    /** Prints itself in its own way. */
    @SuppressWarnings("OverrideThrowableToString") // Some do.
    static final class Unlike extends Exception {
        private static final long serialVersionUID = 1L;

        Unlike(String text) {
            super(text);
        }

        @Override
        public String toString() {
            return "unlike " + getMessage();
        }
    }

    /** Has a message in a language alone. */
    static final class Localized extends Exception {
        private static final long serialVersionUID = 1L;
        private final String text;

        Localized(String text) {
            this.text = text;
        }

        @Override
        public String getLocalizedMessage() {
            return text;
        }
    }

    /** Extended by classes without a name. */
    abstract static class Nameless extends Exception {
        private static final long serialVersionUID = 1L;

        Nameless(String text) {
            super(text);
        }
    }

    private static final class Hidden extends Exception {
        private static final long serialVersionUID = 1L;

        private Hidden(String text) {
            super(text);
        }
    }

    /** Without a stack trace. */
    static final class Stackless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stackless(String text) {
            super(text, null, true, false);
        }
    }

    /** Fails whenever it is asked. */
    @SuppressWarnings("OverrideThrowableToString") // Some do.
    public static final class Failing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With a cause. */
        public Failing(Throwable cause) {
            super("failing", cause);
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }
}
