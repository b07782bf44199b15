package dev.seaworthy.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to add to the build when a configuration has no loader. */
final class NoLoaderAnalyzer extends AbstractFailureAnalyzer<NoLoaderException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoLoaderException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Add dev.seaworthy:seaworthy-processor to the annotation processors of the compiler.",
                cause);
    }
}
