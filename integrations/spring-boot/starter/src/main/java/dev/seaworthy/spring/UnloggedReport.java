package dev.seaworthy.spring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Iterator;
import org.apache.commons.logging.LogFactory;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.util.ClassUtils;

/** Prints a refusal where Spring Boot's logs, which are where it shows failures, are silenced: nobody would know why it ended. */
final class UnloggedReport implements FailureAnalysisReporter {
    private static final Class<?> LOGGING = LoggingFailureAnalysisReporter.class;

    @Override
    public void report(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof RefusalAnalyzer.ReportIsShown && !isLogged()) {
            System.err.println("""
                    ***************************
                    APPLICATION FAILED TO START
                    ***************************

                    Description:

                    """ + analysis.getDescription());
        }
    }

    private static boolean isLogged() {
        boolean isLogback =
                ClassUtils.isPresent("ch.qos.logback.classic.Logger", UnloggedReport.class.getClassLoader());
        return LogFactory.getLog(LOGGING).isErrorEnabled() && !(isLogback && Logback.isSilent());
    }

    /** Loaded where Logback is. */
    private static final class Logback {
        /** Whether no appender takes an error: {@code logging.threshold.console} is a filter of one. */
        static boolean isSilent() {
            if (!(LoggerFactory.getLogger(LOGGING) instanceof Logger logger)) {
                return false;
            }
            LoggingEvent event = new LoggingEvent(LOGGING.getName(), logger, Level.ERROR, "", null, null);
            String name = logger.getName();
            boolean isPassedOn = true;
            boolean isSilent = true;
            while (isPassedOn) {
                Logger each = logger.getLoggerContext().getLogger(name);
                isSilent &= isSilent(each, event);
                isPassedOn = each.isAdditive() && !name.equals(Logger.ROOT_LOGGER_NAME);
                name = name.indexOf('.') < 0 ? Logger.ROOT_LOGGER_NAME : name.substring(0, name.lastIndexOf('.'));
            }
            return isSilent;
        }

        private static boolean isSilent(Logger logger, ILoggingEvent event) {
            for (Iterator<Appender<ILoggingEvent>> all = logger.iteratorForAppenders(); all.hasNext(); ) {
                if (all.next().getFilterChainDecision(event) != FilterReply.DENY) {
                    return false;
                }
            }
            return true;
        }
    }
}
