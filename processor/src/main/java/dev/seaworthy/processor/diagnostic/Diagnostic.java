package dev.seaworthy.processor.diagnostic;

import dev.seaworthy.processor.model.SourceRef;

/**
 * One finding.
 *
 * @param problem the kind of mistake
 * @param isWarning whether the build goes on
 * @param source the narrowest place that is wrong
 * @param fact what was found and what was expected, as written in the source
 * @param fix what to write instead, an imperative
 */
public record Diagnostic(Problem problem, boolean isWarning, SourceRef source, String fact, String fix) {
    /** The message as javac shows it. */
    public String message() {
        return "[" + problem.code() + "] " + fact + "\n    Fix: " + fix;
    }
}
