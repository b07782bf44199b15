package dev.seaworthy.spring;

import ch.qos.logback.classic.LoggerContext;
import dev.seaworthy.logging.SecretMasking;
import dev.seaworthy.logging.logback.SecretMaskingListener;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/** Keeps the secrets of the configurations that are loaded out of the application's logs, whichever framework writes them. */
final class MaskedLogs {
    private static final Log LOG = LogFactory.getLog(MaskedLogs.class);

    private MaskedLogs() {}

    /** Masks the secrets of a configuration from here on, and says which are not masked. */
    static <T> void add(LoadedConfiguration<T> loaded) {
        List<String> leftAlone = SecretMasking.add(loaded.loader(), loaded.configuration());
        if (isPresent("ch.qos.logback.classic.LoggerContext")) {
            Logback.mask();
        } else if (isPresent("org.apache.logging.log4j.core.LoggerContext")) {
            Log4j.mask();
        } else {
            JavaUtilLogging.mask();
        }
        if (!leftAlone.isEmpty()) {
            LOG.info("Too short or too common to be masked in logs, of "
                    + loaded.report().name() + ": " + String.join(", ", leftAlone));
        }
    }

    private static boolean isPresent(String type) {
        return ClassUtils.isPresent(type, MaskedLogs.class.getClassLoader());
    }

    /** Loaded where Logback is. */
    private static final class Logback {
        static void mask() {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
                SecretMaskingListener.mask(context);
            }
        }
    }

    /** Loaded where Log4j is. */
    private static final class Log4j {
        static void mask() {
            if (org.apache.logging.log4j.LogManager.getContext(false)
                    instanceof org.apache.logging.log4j.core.LoggerContext context) {
                dev.seaworthy.logging.log4j.SecretMaskingFilter.mask(context);
            }
        }
    }

    /** What is left to an application without a framework for its logs. */
    private static final class JavaUtilLogging {
        static void mask() {
            for (Handler handler : LogManager.getLogManager().getLogger("").getHandlers()) {
                if (!(handler.getFilter() instanceof dev.seaworthy.logging.jul.SecretMaskingFilter)) {
                    java.util.logging.Filter before = handler.getFilter();
                    handler.setFilter(new dev.seaworthy.logging.jul.SecretMaskingFilter(
                            record -> before == null || before.isLoggable(record)));
                }
            }
        }
    }
}
