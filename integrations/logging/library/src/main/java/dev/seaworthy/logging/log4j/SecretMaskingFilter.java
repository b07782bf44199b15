package dev.seaworthy.logging.log4j;

import dev.seaworthy.logging.SecretMasking;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LoggerContext;
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
    private static final PropertyChangeListener AGAIN = SecretMaskingFilter::maskAgain;

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
     * Puts the masking before each appender that loggers have now, and again before those that they have when Log4j has read its
     * file anew.
     *
     * @param context Log4j's context
     */
    public static void mask(LoggerContext context) {
        context.removePropertyChangeListener(AGAIN);
        context.addPropertyChangeListener(AGAIN);
        mask(context.getConfiguration());
        context.updateLoggers();
    }

    /** An update of the loggers is such an event too, so none is asked for here. */
    private static void maskAgain(PropertyChangeEvent event) {
        if (LoggerContext.PROPERTY_CONFIG.equals(event.getPropertyName())
                && event.getSource() instanceof LoggerContext context) {
            mask(context.getConfiguration());
        }
    }

    /**
     * Puts the masking before each appender that loggers have now. Those that are masked already stay as they are. No event is
     * lost to it; one that is logged at the same moment may come twice.
     *
     * @param log4j Log4j's configuration
     */
    public static void mask(Configuration log4j) {
        Set<LoggerConfig> loggers = new LinkedHashSet<>(log4j.getLoggers().values());
        loggers.add(log4j.getRootLogger());
        loggers.forEach(SecretMaskingFilter::mask);
    }

    /** One after another, so that nothing is masked twice. */
    private static synchronized void mask(LoggerConfig logger) {
        Map<String, Appender> appenders = logger.getAppenders();
        for (AppenderRef each : logger.getAppenderRefs()) {
            Appender appender = appenders.remove(each.getRef());
            if (appender != null) {
                maskOne(logger, appender, each);
            }
        }
        for (Appender each : appenders.values()) {
            maskOne(logger, each, AppenderRef.createAppenderRef(each.getName(), null, null));
        }
    }

    /** A logger has one appender of a name: another one takes its events while the masking gets it. */
    private static void maskOne(LoggerConfig logger, Appender appender, AppenderRef reference) {
        if (appender instanceof SecretMaskingAppender) {
            return;
        }
        String name = appender.getName();
        String meanwhile = name + " meanwhile";
        add(logger, SecretMaskingAppender.before(appender, meanwhile), reference);
        logger.removeAppender(name);
        add(logger, SecretMaskingAppender.before(appender, name), reference);
        logger.removeAppender(meanwhile);
        if (reference.getFilter() != null) {
            reference.getFilter().start(); // It was stopped with the other ones.
        }
    }

    private static void add(LoggerConfig logger, Appender masking, AppenderRef reference) {
        logger.addAppender(masking, reference.getLevel(), reference.getFilter());
    }
}
