package dev.seaworthy.logging.jul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.logging.Judge;
import dev.seaworthy.logging.Leaking;
import dev.seaworthy.logging.RandomSecrets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.logging.XMLFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out of {@code java.util.logging} when a program logs secrets in all the ways that there are. */
class JulLeakTest {
    private static final int MANY = 1_000;

    private final Logger logger = Logger.getAnonymousLogger();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    private StreamHandler handler(Formatter formatter) throws Exception {
        StreamHandler handler = new StreamHandler(output, formatter);
        handler.setEncoding("UTF-8");
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        return handler;
    }

    private static List<Formatter> formatters() {
        return List.of(new SimpleFormatter(), new XMLFormatter(), new Parameters());
    }

    /** Prints what others leave out. */
    private static final class Parameters extends Formatter {
        @Override
        public String format(LogRecord record) {
            return record.getMessage() + " " + (record.getParameters() == null ? "" : List.of(record.getParameters()))
                    + "\n";
        }
    }

    @ParameterizedTest
    @MethodSource("formatters")
    void noSecretComesOut(Formatter formatter) throws Exception {
        RandomSecrets chance = new RandomSecrets(24);
        StreamHandler handler = handler(formatter);
        handler.setFilter(new SecretMaskingFilter());
        List<String> secrets = chance.known("RANDOM_KEY", MANY);
        for (String secret : secrets) {
            leak(chance, new Judge(secret).written(chance.random()));
        }
        handler.close();
        String text = output.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("[RANDOM_KEY]"));
        for (String secret : secrets) {
            new Judge(secret).acquit(text, formatter.getClass().getName());
        }
    }

    private void leak(RandomSecrets chance, String secret) {
        switch (chance.random().nextInt(5)) {
            case 0 -> logger.info(chance.around(secret));
            case 1 -> logger.log(Level.INFO, "an order {0}", secret);
            case 2 -> logger.log(Level.INFO, "an order {0}", new Object[] {"paid", List.of(secret)});
            case 3 -> logger.log(Level.SEVERE, "an order", Leaking.exception(chance, secret));
            default -> logger.log(Level.WARNING, "{0}{1}", new Object[] {secret.substring(0, 5), secret.substring(5)});
        }
    }

    @Test
    void whatHoldsNoSecretComesOutTheSame() throws Exception {
        new RandomSecrets(25).known("ABSENT_KEY", MANY);
        String without = logged(record -> true);
        assertEquals(without, logged(new SecretMaskingFilter()));
    }

    private String logged(Filter filter) throws Exception {
        RandomSecrets chance = new RandomSecrets(26);
        StreamHandler handler = handler(new Parameters());
        handler.setFilter(filter);
        for (int i = 0; i < MANY; i++) {
            logger.info(chance.words());
            logger.log(Level.INFO, "{0} " + chance.words(), i);
        }
        handler.close();
        logger.removeHandler(handler);
        String text = output.toString(StandardCharsets.UTF_8);
        output.reset();
        return text;
    }

    @Test
    void aFilterThatWasThereDecidesStill() {
        SecretMaskingFilter filter =
                new SecretMaskingFilter(record -> record.getLevel().equals(Level.SEVERE));
        assertTrue(filter.isLoggable(new LogRecord(Level.SEVERE, "a")));
        assertFalse(filter.isLoggable(new LogRecord(Level.INFO, "a")));
    }
}
