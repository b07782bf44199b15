package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;

/** A variable that its source could not read, as a problem. */
final class SourceProblem {
    private SourceProblem() {}

    static Problem of(String variable, RuntimeException thrown) {
        if (thrown instanceof SourceException known) {
            return new Problem(known.code(), variable, String.valueOf(known.getMessage()), known.found(), known.fix());
        }
        // A source of the program's own: its message may hold anything, so only the kind of the exception is shown.
        return new Problem(
                "unreadable",
                variable,
                "cannot be read: its source threw " + thrown.getClass().getName(),
                "",
                "mend the source");
    }
}
