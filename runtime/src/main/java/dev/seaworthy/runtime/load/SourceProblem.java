package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.SourceException;

/** A variable that its source could not read, as a problem. */
final class SourceProblem {
    private SourceProblem() {}

    static Finding of(String variable, Throwable thrown) {
        return of(variable, thrown, false);
    }

    static Finding of(String variable, Throwable thrown, boolean isSensitive) {
        if (thrown instanceof SourceException refused) {
            SourceException known = isSensitive ? refused.concealed() : refused;
            return new Finding(
                    known.code(),
                    variable,
                    String.valueOf(known.getMessage()),
                    Found.words(known.found()),
                    known.fix());
        }
        // A source of the program's own: its message may hold anything, so only the kind of the exception is shown.
        return new Finding(
                "unreadable",
                variable,
                "cannot be read: its source threw " + thrown.getClass().getName(),
                Found.NOTHING,
                "fix the source");
    }
}
