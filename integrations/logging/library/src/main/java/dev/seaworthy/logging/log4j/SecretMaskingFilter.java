package dev.seaworthy.logging.log4j;

import dev.seaworthy.logging.SecretMasking;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.config.AppenderRef;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Node;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginConfiguration;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the secrets of configurations out of all that goes through Log4j 2, whatever the appenders and their layouts are:
 *
 * <pre>{@code
 * <Configuration>
 *   <SecretMasking configuration="shop.ShopConfig"/>
 * }</pre>
 *
 * <p>Several names are separated by commas; without one it masks what the program adds to {@link SecretMasking}. It stands
 * directly below {@code Configuration}. Log4j lets only filters stand there; this one filters nothing: when the configuration
 * starts, it puts the masking before each appender that a logger has, and leaves.
 */
@Plugin(name = "SecretMasking", category = Node.CATEGORY, elementType = Filter.ELEMENT_TYPE, printObject = true)
public final class SecretMaskingFilter extends AbstractFilter {
    private final Configuration log4j;
    private final @Nullable String configurations;

    private SecretMaskingFilter(Configuration log4j, @Nullable String configurations) {
        this.log4j = log4j;
        this.configurations = configurations;
    }

    /**
     * The filter of a line of Log4j's configuration; called by Log4j.
     *
     * @param log4j the configuration that has the line
     * @param configuration the full name of an interface, or several separated by commas, or null
     * @return the filter
     */
    @PluginFactory
    public static SecretMaskingFilter create(
            @PluginConfiguration Configuration log4j,
            @PluginAttribute("configuration") @Nullable String configuration) {
        return new SecretMaskingFilter(log4j, configuration);
    }

    /** Reads the configurations, and puts the masking where it belongs. */
    @Override
    public void start() {
        if (configurations != null) {
            SecretMasking.addProcess(configurations);
        }
        mask(log4j);
        log4j.removeFilter(this); // Log4j would ask it about every message, those of levels that are off too.
        super.start();
    }

    /**
     * Puts the masking before each appender that loggers have now. Those that are masked already stay as they are.
     *
     * @param log4j Log4j's configuration
     */
    public static void mask(Configuration log4j) {
        Set<LoggerConfig> loggers = new LinkedHashSet<>(log4j.getLoggers().values());
        loggers.add(log4j.getRootLogger());
        loggers.forEach(SecretMaskingFilter::mask);
    }

    private static void mask(LoggerConfig logger) {
        Map<String, Appender> appenders = logger.getAppenders();
        for (AppenderRef each : logger.getAppenderRefs()) {
            Appender appender = appenders.remove(each.getRef());
            if (appender != null) {
                replace(logger, appender, each);
            }
        }
        for (Appender each : appenders.values()) {
            replace(logger, each, AppenderRef.createAppenderRef(each.getName(), null, null));
        }
    }

    private static void replace(LoggerConfig logger, Appender appender, AppenderRef reference) {
        logger.removeAppender(appender.getName());
        logger.addAppender(
                appender instanceof SecretMaskingAppender ? appender : SecretMaskingAppender.before(appender),
                reference.getLevel(),
                reference.getFilter());
    }
}
