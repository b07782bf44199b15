package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.SourceException;

/**
 * What stands for a source of the program's own that threw when it was asked for itself in an environment, or gave null: it
 * reads nothing.
 */
final class UnreadableSource implements ConfigSource {
    private final RuntimeException thrown;

    private UnreadableSource(RuntimeException thrown) {
        this.thrown = thrown;
    }

    /** One, as a source: the verifier would load both classes at a good start to see that the one is the other. */
    static ConfigSource of(Throwable thrown) {
        return new UnreadableSource(
                thrown instanceof RuntimeException known
                        ? known
                        : unreadable("threw " + thrown.getClass().getName()));
    }

    /** One for a source that gave none. */
    static ConfigSource ofNull() {
        return new UnreadableSource(unreadable("gave null when it was asked for itself"));
    }

    private static SourceException unreadable(String what) {
        return new SourceException("unreadable", "cannot be read: its source " + what, "", "fix the source");
    }

    @Override
    public @Nullable String value(String variable) {
        throw thrown;
    }
}
