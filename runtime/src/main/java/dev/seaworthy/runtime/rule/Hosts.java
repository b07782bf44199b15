package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judges of hosts. */
public final class Hosts {
    private Hosts() {}

    /** Refuses the local machine. */
    public static @Nullable Fault noLocalhost(String text) {
        return text.contains("localhost") || text.contains("127.0.0.1")
                ? new Fault("must not name the local machine")
                : null;
    }

    /** Refuses wildcards. */
    public static @Nullable Fault noWildcard(String text, boolean allowSubdomainWildcard) {
        return text.contains("*") && !allowSubdomainWildcard ? new Fault("must not hold a wildcard") : null;
    }
}
