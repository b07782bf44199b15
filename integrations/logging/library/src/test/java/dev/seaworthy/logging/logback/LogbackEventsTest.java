package dev.seaworthy.logging.logback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.read.ListAppender;
import dev.seaworthy.logging.NestedExceptions;
import dev.seaworthy.logging.SameLines;
import dev.seaworthy.logging.Settings;
import dev.seaworthy.runtime.Secret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import net.logstash.logback.encoder.LogstashEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** No event is lost, and each comes out as it would without the masking, but for the secret. */
class LogbackEventsTest {
    private static final int MANY = 500;
    private static final String SECRET = "q7Wn2xKd9LmP4vRt";

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("shop.Orders");

    LogbackEventsTest() {
        context.setMDCAdapter(MDC.getMDCAdapter());
        Settings.add(Map.of("NESTED_KEY", Secret.of(SECRET)));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void patternsPrintTheSameButForTheSecret() {
        compare(() -> pattern("%level %logger %msg%n%ex%rEx%n"));
    }

    @Test
    void jsonIsTheSameButForTheSecret() {
        compare(JsonEncoder::new);
        compare(LogstashEncoder::new);
    }

    private static Encoder<ILoggingEvent> pattern(String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setPattern(pattern);
        return encoder;
    }

    private void compare(Supplier<Encoder<ILoggingEvent>> encoder) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream masked = new ByteArrayOutputStream();
        ByteArrayOutputStream late = new ByteArrayOutputStream();
        logger.addAppender(masking(appender(encoder.get(), masked)));
        logger.addAppender(masking(async(appender(encoder.get(), late))));
        logger.addAppender(appender(encoder.get(), plain));
        NestedExceptions exceptions = new NestedExceptions(31, SECRET).withCircles();
        for (int i = 0; i < MANY; i++) {
            logger.error("order {} is not paid", i, exceptions.next());
        }
        logger.detachAndStopAllAppenders();
        String expected = plain.toString(StandardCharsets.UTF_8).replace(SECRET, "[NESTED_KEY]");
        assertTrue(expected.contains("[NESTED_KEY]"));
        SameLines.assertSame(expected, masked.toString(StandardCharsets.UTF_8), "at once");
        SameLines.assertSame(expected, late.toString(StandardCharsets.UTF_8), "late");
    }

    private Appender<ILoggingEvent> appender(Encoder<ILoggingEvent> encoder, ByteArrayOutputStream output) {
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(output);
        appender.start();
        return appender;
    }

    private AsyncAppender async(Appender<ILoggingEvent> appender) {
        AsyncAppender async = new AsyncAppender();
        async.setContext(context);
        async.setNeverBlock(false);
        async.setDiscardingThreshold(0);
        async.addAppender(appender);
        async.start();
        return async;
    }

    private SecretMaskingAppender masking(Appender<ILoggingEvent> appender) {
        SecretMaskingAppender masking = new SecretMaskingAppender();
        masking.setContext(context);
        masking.addAppender(appender);
        masking.start();
        return masking;
    }

    @Test
    void whatAProgramGivesMayFail() {
        ListAppender<ILoggingEvent> list = new ListAppender<>();
        list.start();
        SecretMaskingAppender masking = masking(list);
        logger.addAppender(masking);
        logger.atInfo().addKeyValue(null, SECRET).log("no key");
        masking.doAppend(new LoggingEvent("", logger, Level.INFO, "never seen", null, null) {
            @Override
            public String getFormattedMessage() {
                throw new IllegalArgumentException(SECRET);
            }
        });
        assertEquals(2, list.list.size());
        assertEquals("[NESTED_KEY]", list.list.get(0).getKeyValuePairs().get(0).value);
        assertEquals(
                "This event is not shown: it could not be searched for secrets, because it threw"
                        + " java.lang.IllegalArgumentException.",
                list.list.get(1).getFormattedMessage());
    }
}
