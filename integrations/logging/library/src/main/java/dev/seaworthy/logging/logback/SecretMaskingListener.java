package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.spi.ConfigurationEvent;
import ch.qos.logback.core.spi.ConfigurationEventListener;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.LifeCycle;
import dev.seaworthy.logging.SecretMasking;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Keeps the secrets of configurations out of all that goes through Logback, whatever the appenders and their encoders are:
 *
 * <pre>{@code
 * <contextListener class="dev.seaworthy.logging.logback.SecretMaskingListener">
 *   <configuration>shop.ShopConfig</configuration>
 * </contextListener>
 * }</pre>
 *
 * <p>Without a name it masks what the program adds to {@link SecretMasking}. It puts a {@link SecretMaskingAppender} before each
 * appender that a logger has when Logback is configured. A program that adds an appender later puts one before it itself, or
 * calls {@link #mask}.
 */
public final class SecretMaskingListener extends ContextAwareBase
        implements LoggerContextListener, ConfigurationEventListener, LifeCycle {
    private final List<String> configurations = new ArrayList<>();
    private boolean isStarted;

    /** A listener without names yet; made by Logback. */
    public SecretMaskingListener() {}

    /**
     * Names a configuration whose secrets are masked as this process has them.
     *
     * @param name the full name of an interface, or several separated by commas
     */
    public void addConfiguration(String name) {
        configurations.add(name);
    }

    /** Reads the configurations, and waits until the appenders are there. */
    @Override
    public void start() {
        configurations.forEach(SecretMasking::addProcess);
        getContext().addConfigurationEventListener(this);
        isStarted = true;
    }

    @Override
    public void stop() {
        isStarted = false;
    }

    private void leave() {
        stop();
        getContext().removeConfigurationEventListener(this);
    }

    @Override
    public boolean isStarted() {
        return isStarted;
    }

    /** A file that changed is read again without a start. */
    @Override
    public void listen(ConfigurationEvent event) {
        if (isStarted && MaskedAgain.isConfigured(event)) {
            maskNow((LoggerContext) getContext());
        }
    }

    @Override
    public void onStart(LoggerContext context) {
        maskNow(context);
    }

    /**
     * Puts the masking before each appender that loggers have now, and again before those that they have when Logback has read its
     * file anew. Those that are masked already stay as they are. No event is lost to it; one that is logged at the same moment may
     * come twice.
     *
     * @param context Logback's context
     */
    public static void mask(LoggerContext context) {
        MaskedAgain.in(context);
        maskNow(context);
    }

    /** One after another, so that nothing is masked twice. */
    static synchronized void maskNow(LoggerContext context) {
        IdentityHashMap<Appender<ILoggingEvent>, SecretMaskingAppender> masked = new IdentityHashMap<>();
        for (Logger logger : context.getLoggerList()) {
            List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
            logger.iteratorForAppenders().forEachRemaining(appenders::add);
            for (Appender<ILoggingEvent> each : appenders) {
                if (!(each instanceof SecretMaskingAppender)) {
                    // In this order, so that there is always one.
                    logger.addAppender(masked.computeIfAbsent(each, SecretMaskingListener::before));
                    logger.detachAppender(each);
                }
            }
        }
    }

    private static SecretMaskingAppender before(Appender<ILoggingEvent> appender) {
        SecretMaskingAppender masking = new SecretMaskingAppender();
        masking.setContext(appender.getContext());
        masking.setName(appender.getName());
        masking.addAppender(appender);
        masking.start();
        return masking;
    }

    /** A new configuration names it again, or not. */
    @Override
    public boolean isResetResistant() {
        return false;
    }

    @Override
    public void onReset(LoggerContext context) {
        leave();
    }

    @Override
    public void onStop(LoggerContext context) {
        leave();
    }

    @Override
    public void onLevelChange(Logger logger, Level level) {
        // Levels hold no secrets.
    }
}
