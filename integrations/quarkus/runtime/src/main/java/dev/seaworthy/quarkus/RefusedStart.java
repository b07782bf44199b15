package dev.seaworthy.quarkus;

import io.quarkus.runtime.PreventFurtherStepsException;

/**
 * The end of a start whose configuration is refused. Quarkus looks for the cause: it prints the message of that one to the
 * standard error, without a stack trace, stops what has started, and exits with its code.
 */
final class RefusedStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** EX_CONFIG of {@code sysexits.h}. */
    private static final int STATUS = 78;

    /** Thrown by itself the cause would count as a start that is done, so it comes wrapped. */
    RefusedStart(String report) {
        super("The configuration is refused", new PreventFurtherStepsException(report, STATUS));
    }
}
