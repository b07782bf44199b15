package dev.seaworthy.logging.logback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.read.ListAppender;
import dev.seaworthy.logging.NestedExceptions;
import dev.seaworthy.logging.SameLines;
import dev.seaworthy.logging.Settings;
import dev.seaworthy.runtime.Secret;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.logstash.logback.argument.StructuredArguments;
import net.logstash.logback.encoder.LogstashEncoder;
import net.logstash.logback.marker.Markers;
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

    /** Fields stay fields, lists stay lists, and objects stay objects. */
    @Test
    void whatAnEncoderMakesOfObjectsKeepsItsForm() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream masked = new ByteArrayOutputStream();
        logger.addAppender(masking(appender(new LogstashEncoder(), masked)));
        logger.addAppender(appender(new LogstashEncoder(), plain));
        record Login(String user, String password) {}
        Login login = new Login("ann", SECRET);
        Map<String, Object> several = Map.of("token", new String[] {SECRET, "x"});
        for (Object each : new Object[] {SECRET, login, several, List.of(SECRET, 5), Optional.of(SECRET), 7}) {
            logger.info("{}", 1, StructuredArguments.kv("argument", each));
            logger.info(Markers.append("marker", each), "marked");
            logger.atInfo().addKeyValue("pair", each).log("paired");
        }
        String expected = plain.toString(StandardCharsets.UTF_8).replace(SECRET, "[NESTED_KEY]");
        assertTrue(expected.contains("\"password\":\"[NESTED_KEY]\""));
        SameLines.assertSame(expected, masked.toString(StandardCharsets.UTF_8), "structured");
    }

    /** Says nothing of itself, neither as a text nor by its parts. */
    public record Failing(String password) {
        @Override
        public String password() {
            throw new IllegalStateException(password);
        }

        @Override
        public String toString() {
            throw new IllegalStateException(password);
        }
    }

    /** An encoder asks for more than the text of a message. */
    @Test
    void anEventThatFailsWhenItIsWrittenIsNotLost() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        logger.addAppender(masking(appender(new LogstashEncoder(), output)));
        JsonEncoder json = new JsonEncoder();
        logger.addAppender(masking(appender(json, output)));
        Failing failing = new Failing(SECRET);
        logger.info("with", failing);
        logger.atInfo().addKeyValue("failing", failing).log("paired");
        String text = output.toString(StandardCharsets.UTF_8);
        assertEquals(4, text.lines().count(), text.replace(SECRET, "the secret"));
        assertFalse(text.contains(SECRET));
        assertFalse(context.getStatusManager().getCopyOfStatusList().toString().contains(SECRET));
    }

    /** An appender may be added to one that is masked already. */
    @Test
    void anAppenderThatComesLaterIsReadToo() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        AsyncAppender async = new AsyncAppender();
        async.setContext(context);
        logger.addAppender(masking(async));
        async.addAppender(appender(new LogstashEncoder(), output));
        async.start();
        record Silent(String password) {
            @Override
            public String toString() {
                return "a login";
            }
        }
        logger.atInfo().addKeyValue("login", new Silent(SECRET)).log("paired");
        context.stop();
        assertTrue(output.toString(StandardCharsets.UTF_8).contains("\"login\":{\"password\":\"[NESTED_KEY]\"}"));
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
    void aFileThatIsReadAgainIsMaskedAgain() throws Exception {
        String file = """
                <configuration>
                  <appender name="list" class="ch.qos.logback.core.read.ListAppender"/>
                  <root level="INFO"><appender-ref ref="list"/></root>
                </configuration>
                """;
        configure(file);
        SecretMaskingListener.mask(context);
        SecretMaskingListener.mask(context);
        for (int i = 0; i < 3; i++) {
            logger.info("with " + SECRET);
            assertEquals(List.of("with [NESTED_KEY]"), listed());
            context.reset();
            configure(file);
        }
    }

    @Test
    void theLineOfAFileIsAsGoodTheSecondTime() throws Exception {
        for (int i = 0; i < 3; i++) {
            configure("""
                    <configuration>
                      <contextListener class="dev.seaworthy.logging.logback.SecretMaskingListener"/>
                      <appender name="list" class="ch.qos.logback.core.read.ListAppender"/>
                      <root level="INFO"><appender-ref ref="list"/></root>
                    </configuration>
                    """);
            logger.info("with " + SECRET);
            assertEquals(List.of("with [NESTED_KEY]"), listed());
            context.reset();
        }
    }

    private void configure(String file) throws Exception {
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> listed() {
        SecretMaskingAppender masking =
                (SecretMaskingAppender) context.getLogger("ROOT").getAppender("list");
        ListAppender<ILoggingEvent> list = (ListAppender<ILoggingEvent>) masking.getAppender("list");
        return Objects.requireNonNull(list).list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void nothingIsLostWhileAnotherThreadMasks() throws Exception {
        AtomicInteger received = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            logger.addAppender(new UnsynchronizedAppenderBase<ILoggingEvent>() {
                {
                    start();
                }

                @Override
                protected void append(ILoggingEvent event) {
                    received.incrementAndGet();
                }
            });
        }
        AtomicBoolean isLogging = new AtomicBoolean(true);
        Thread masking = new Thread(() -> {
            while (isLogging.get()) {
                SecretMaskingListener.mask(context);
            }
        });
        masking.start();
        for (int i = 0; i < 200_000; i++) {
            logger.info("x");
        }
        isLogging.set(false);
        masking.join();
        assertTrue(received.get() >= 400_000, () -> received + " came");
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
