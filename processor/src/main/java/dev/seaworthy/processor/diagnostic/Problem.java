package dev.seaworthy.processor.diagnostic;

/**
 * A kind of mistake that the compiler finds: one code, one section of {@code docs/errors.md}.
 *
 * @param code {@code SW} and three digits; it never changes its meaning
 * @param title the law that was broken, as a heading
 * @param fix how to mend it in general, for the documentation
 */
public record Problem(String code, String title, String fix) {
    /** One finding of this kind. */
    public Diagnostic at(dev.seaworthy.processor.model.SourceRef source, String fact, String fix) {
        return new Diagnostic(this, false, source, fact, fix);
    }

    /** One finding of this kind that does not stop the build. */
    public Diagnostic warningAt(dev.seaworthy.processor.model.SourceRef source, String fact, String fix) {
        return new Diagnostic(this, true, source, fact, fix);
    }
}
