package dev.seaworthy.example.shop;

import java.util.logging.LogManager;

/**
 * A log manager that logs to the end. The JDK's takes the handlers away as soon as the process is asked to stop, and what
 * happens from then on, requests that are still answered included, would not be logged.
 */
public final class LastingLogManager extends LogManager {
    /** Does nothing: there are no handlers but the one that {@link Logs} sets, and that one stays. */
    @Override
    public void reset() {}
}
