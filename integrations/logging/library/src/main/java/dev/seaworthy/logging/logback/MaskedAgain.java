package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.spi.ConfigurationEvent;
import ch.qos.logback.core.spi.ConfigurationEvent.EventType;
import ch.qos.logback.core.spi.ConfigurationEventListener;

/** Masks a context that a program has masked again whenever Logback has read its file anew, which names no masking. */
final class MaskedAgain implements LoggerContextListener, ConfigurationEventListener {
    private final LoggerContext context;

    private MaskedAgain(LoggerContext context) {
        this.context = context;
    }

    /** Stays in a context, once. */
    static synchronized void in(LoggerContext context) {
        if (context.getCopyOfListenerList().stream().noneMatch(MaskedAgain.class::isInstance)) {
            MaskedAgain again = new MaskedAgain(context);
            context.addListener(again);
            context.addConfigurationEventListener(again);
        }
    }

    /** Whether a file was read, and the appenders are there; of a part of one, or of one with mistakes, too. */
    static boolean isConfigured(ConfigurationEvent event) {
        EventType type = event.getEventType();
        return type == EventType.CONFIGURATION_ENDED_SUCCESSFULLY
                || type == EventType.PARTIAL_CONFIGURATION_ENDED_SUCCESSFULLY
                || type == EventType.CONFIGURATION_ENDED_WITH_XML_PARSING_ERRORS;
    }

    @Override
    public void listen(ConfigurationEvent event) {
        if (isConfigured(event)) {
            SecretMaskingListener.maskNow(context);
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onStart(LoggerContext started) {
        SecretMaskingListener.maskNow(started);
    }

    @Override
    public void onReset(LoggerContext reset) {
        // Its appenders are gone, and the next ones come with the next event.
    }

    @Override
    public void onStop(LoggerContext stopped) {
        // A context that is stopped logs nothing.
    }

    @Override
    public void onLevelChange(Logger logger, Level level) {
        // Levels hold no secrets.
    }
}
