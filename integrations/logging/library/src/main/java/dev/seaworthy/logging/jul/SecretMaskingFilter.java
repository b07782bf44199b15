package dev.seaworthy.logging.jul;

import dev.seaworthy.logging.SecretMasking;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the secrets of configurations out of what a handler of {@code java.util.logging} writes, whatever its formatter is:
 *
 * <pre>{@code
 * java.util.logging.ConsoleHandler.filter = dev.seaworthy.logging.jul.SecretMaskingFilter
 * dev.seaworthy.logging.jul.SecretMaskingFilter.configuration = shop.ShopConfig
 * }</pre>
 *
 * <p>Without the second line it masks what the program adds to {@link SecretMasking}. It lets every record pass, and changes
 * those that hold a secret.
 */
public final class SecretMaskingFilter implements Filter {
    private static final String PROPERTY = SecretMaskingFilter.class.getName() + ".configuration";

    private final Formatter formatter = new SimpleFormatter();
    private final Filter next;

    /** The filter of the logging configuration's lines; made by handlers. */
    public SecretMaskingFilter() {
        this(passing -> true);
        String configurations = LogManager.getLogManager().getProperty(PROPERTY);
        if (configurations != null) {
            SecretMasking.addProcess(configurations);
        }
    }

    /**
     * A filter for a handler that has one already, in code.
     *
     * @param next decides which records pass, and sees them masked
     */
    public SecretMaskingFilter(Filter next) {
        this.next = next;
    }

    /** Whether a record passes, which holds no secret from here on. */
    @Override
    public boolean isLoggable(LogRecord record) {
        mask(record);
        return next.isLoggable(record);
    }

    /** What a filter throws goes to the program that logs. */
    private void mask(LogRecord record) {
        try {
            maskParts(record);
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            record.setThrown(null);
            replaceMessage(record, SecretMasking.unsearched(failed));
        }
    }

    private void maskParts(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (thrown != null) {
            record.setThrown(SecretMasking.masked(thrown));
        }
        if (record.getMessage() != null) {
            maskMessage(record);
        }
    }

    /** A message that holds a secret is formatted here, so that none is made of parts later. */
    private void maskMessage(LogRecord record) {
        String text = formatter.formatMessage(record);
        String masked = SecretMasking.masked(text);
        if (!masked.equals(text) || isAnyMasked(record.getParameters())) {
            replaceMessage(record, masked);
        }
    }

    private static void replaceMessage(LogRecord record, String text) {
        record.setMessage(text);
        record.setParameters(null);
        record.setResourceBundle(null);
    }

    /** A parameter may not stand in the message, and a formatter may print it. */
    private static boolean isAnyMasked(Object @Nullable [] parameters) {
        return parameters != null && SecretMasking.masked((Object) parameters) != parameters;
    }
}
