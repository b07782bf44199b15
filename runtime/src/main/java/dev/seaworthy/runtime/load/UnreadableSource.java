package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;

/** What stands for a source of the program's own that threw when it was asked for itself in an environment: it reads nothing. */
final class UnreadableSource implements ConfigSource {
    private final RuntimeException thrown;

    private UnreadableSource(RuntimeException thrown) {
        this.thrown = thrown;
    }

    /** One, as a source: the verifier would load both classes at a good start to see that the one is the other. */
    static ConfigSource of(RuntimeException thrown) {
        return new UnreadableSource(thrown);
    }

    @Override
    public @Nullable String value(String variable) {
        throw thrown;
    }
}
