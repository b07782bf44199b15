package dev.seaworthy.quarkus.deployment;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the log of the dev mode from repeating a refusal: the report is on the console, and a stack trace adds nothing to it.
 */
final class RefusalFilter implements Filter {
    /** By name: each reload has a class of its own. */
    private static final String REFUSAL = "dev.seaworthy.quarkus.RefusedStart";

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !isRefusal(entry.getThrown());
    }

    private static boolean isRefusal(@Nullable Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each.getClass().getName().equals(REFUSAL)) {
                return true;
            }
        }
        return false;
    }
}
