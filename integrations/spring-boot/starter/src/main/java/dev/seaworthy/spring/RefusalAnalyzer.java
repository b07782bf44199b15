package dev.seaworthy.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot show a refusal as the report, once. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<ConfigurationRefusedException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationRefusedException cause) {
        cause.shown();
        return new FailureAnalysis(cause.getMessage(), null, new ReportIsShown());
    }

    /** What stands for the refusal where Spring Boot logs the cause of an analysis besides: {@code DEBUG} is its switch for that. */
    static final class ReportIsShown extends Exception {
        private static final long serialVersionUID = 1L;

        ReportIsShown() {
            super("The description is the whole report.", null, false, false);
        }
    }
}
