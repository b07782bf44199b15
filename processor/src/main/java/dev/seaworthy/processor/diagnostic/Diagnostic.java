package dev.seaworthy.processor.diagnostic;

import dev.seaworthy.processor.model.SourceRef;

/**
 * One finding.
 *
 * @param law what is broken
 * @param isWarning whether the build goes on
 * @param source the narrowest place that is wrong
 * @param fact what was found and what was expected, as written in the source
 * @param fix what to write instead, an imperative
 */
public record Diagnostic(Law law, boolean isWarning, SourceRef source, String fact, String fix) {
    /** The message as javac shows it. */
    public String message() {
        return "[" + law.code() + "] " + explained() + "\n    Fix: " + fix;
    }

    /** The fact, with the annotation of the user's own that carries it, if one does. */
    public String explained() {
        return source.annotation()
                .filter(SourceRef.AnnotationRef::isCarrier)
                .map(carrier -> fact + " It comes with @" + carrier.simpleName() + ".")
                .orElse(fact);
    }
}
