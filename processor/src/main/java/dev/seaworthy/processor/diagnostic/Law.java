package dev.seaworthy.processor.diagnostic;

import dev.seaworthy.processor.model.SourceRef;

/**
 * A law of configurations, which the compiler finds broken: one code, one section of {@code docs/errors.md}.
 *
 * @param code {@code SW} and three digits; it never changes its meaning
 * @param title the law, as a heading
 * @param fix how to keep it in general, for the documentation
 */
public record Law(String code, String title, String fix) {
    /** A place where it is broken. */
    public Diagnostic at(SourceRef source, String fact, String fix) {
        return new Diagnostic(this, false, source, fact, fix);
    }

    /** A place where it is broken, which does not stop the build. */
    public Diagnostic warningAt(SourceRef source, String fact, String fix) {
        return new Diagnostic(this, true, source, fact, fix);
    }
}
