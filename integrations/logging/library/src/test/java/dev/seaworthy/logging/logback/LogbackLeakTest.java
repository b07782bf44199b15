package dev.seaworthy.logging.logback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.html.HTMLLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.read.ListAppender;
import dev.seaworthy.logging.Judge;
import dev.seaworthy.logging.Leaking;
import dev.seaworthy.logging.RandomSecrets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.logstash.logback.argument.StructuredArguments;
import net.logstash.logback.encoder.LogstashEncoder;
import net.logstash.logback.marker.Markers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** What comes out of Logback through several encoders when a program logs secrets in all the ways that there are. */
class LogbackLeakTest {
    private static final int MANY = 1_000;
    private static final String ALL = "%level %thread %logger %marker %mdc %kvp %msg %replace(%msg){'o','0'} %n%ex%n";

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("shop.Orders");
    private final List<ByteArrayOutputStream> outputs = new ArrayList<>();

    @BeforeEach
    void configure() {
        context.setMDCAdapter(MDC.getMDCAdapter());
        Logger root = context.getLogger("ROOT");
        root.addAppender(appender(pattern()));
        root.addAppender(appender(json()));
        root.addAppender(appender(new LogstashEncoder()));
        root.addAppender(appender(html()));
        AsyncAppender async = new AsyncAppender();
        async.setContext(context);
        async.setNeverBlock(false);
        async.setDiscardingThreshold(0);
        async.addAppender(appender(pattern()));
        async.start();
        root.addAppender(async);
    }

    @AfterEach
    void stop() {
        MDC.clear();
        context.stop();
    }

    private PatternLayoutEncoder pattern() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setPattern(ALL);
        return encoder;
    }

    private static JsonEncoder json() {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setWithFormattedMessage(true);
        encoder.setWithArguments(true);
        return encoder;
    }

    private LayoutWrappingEncoder<ILoggingEvent> html() {
        HTMLLayout layout = new HTMLLayout();
        layout.setContext(context);
        layout.setPattern("%level%thread%marker%mdc%msg%ex");
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setLayout(layout);
        return encoder;
    }

    private Appender<ILoggingEvent> appender(Encoder<ILoggingEvent> encoder) {
        encoder.setContext(context);
        encoder.start();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        outputs.add(output);
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setName("appender " + outputs.size());
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(output);
        appender.start();
        return appender;
    }

    @Test
    void noSecretComesOut() {
        RandomSecrets chance = new RandomSecrets(19);
        SecretMaskingListener.mask(context);
        List<String> secrets = chance.known("RANDOM_KEY", MANY);
        for (String secret : secrets) {
            leak(chance, new Judge(secret).written(chance.random()));
        }
        context.stop();
        for (ByteArrayOutputStream output : outputs) {
            String text = output.toString(StandardCharsets.UTF_8);
            assertTrue(text.contains("[RANDOM_KEY]"));
            for (String secret : secrets) {
                new Judge(secret).acquit(text, "an output");
            }
        }
    }

    private void leak(RandomSecrets chance, String secret) {
        switch (chance.random().nextInt(17)) {
            case 0 -> logger.info(chance.around(secret));
            case 1 -> logger.info(chance.words() + " {}", secret);
            case 2 -> logger.info("{} and {}, with one too many", chance.words(), List.of(secret), secret);
            case 3 -> logger.error(chance.words(), Leaking.exception(chance, secret));
            case 4 -> inContext(chance, chance.around(secret));
            case 5 -> logger.atInfo().addKeyValue("key", secret).log(chance.words());
            case 6 ->
                logger.atWarn()
                        .addMarker(MarkerFactory.getDetachedMarker(secret))
                        .log(chance.words());
            case 7 -> inThread(chance, secret);
            case 8 -> logger.warn("{}{}", secret.substring(0, 5), secret.substring(5));
            case 9 -> logger.atInfo().addKeyValue("login", new Silent(secret)).log(chance.words());
            case 10 ->
                logger.atInfo().addKeyValue("login", new Login("ann", secret)).log(chance.words());
            case 11 -> logger.info(chance.words(), StructuredArguments.kv("login", new Silent(secret)));
            case 12 -> logger.info(chance.words(), StructuredArguments.value("token", secret));
            case 13 -> logger.info(Markers.appendFields(new Silent(secret)), chance.words());
            case 14 -> logger.info(nested(Markers.append("token", secret)), chance.words());
            case 15 ->
                logger.atInfo()
                        .addKeyValue("parameters", Map.of("token", new String[] {secret}, "raw", secret.toCharArray()))
                        .log(chance.words());
            default -> inKey(chance, secret);
        }
    }

    /** Whose properties an encoder writes, and whose text says nothing. */
    public record Silent(String password) {
        @Override
        public String toString() {
            return "a login";
        }
    }

    /** Whose properties an encoder writes, and whose text says all. */
    public record Login(String user, String password) {}

    @SuppressWarnings("deprecation") // Programs go on to nest markers.
    private static Marker nested(Marker marker) {
        Marker outer = MarkerFactory.getDetachedMarker("OUTER");
        outer.add(marker);
        return outer;
    }

    private void inKey(RandomSecrets chance, String secret) {
        MDC.put(secret, "session");
        logger.info(chance.words());
        MDC.remove(secret);
    }

    private void inContext(RandomSecrets chance, String value) {
        MDC.put("session", value);
        logger.info(chance.words());
        MDC.remove("session");
    }

    private void inThread(RandomSecrets chance, String secret) {
        String name = Thread.currentThread().getName();
        Thread.currentThread().setName(secret);
        logger.info(chance.words());
        Thread.currentThread().setName(name);
    }

    @Test
    void whatHoldsNoSecretIsTheSameEvent() {
        RandomSecrets chance = new RandomSecrets(20);
        chance.known("ABSENT_KEY", MANY);
        ListAppender<ILoggingEvent> before = list("before");
        ListAppender<ILoggingEvent> after = list("after");
        SecretMaskingAppender masking = new SecretMaskingAppender();
        masking.addAppender(after);
        masking.start();
        logger.addAppender(before);
        logger.addAppender(masking);
        MDC.put("session", "4711");
        for (int i = 0; i < MANY; i++) {
            logger.atInfo().addKeyValue("i", i).addArgument(chance.words()).log("{} " + chance.words());
            logger.error("{}", chance.words(), new IllegalStateException(chance.words(), new RuntimeException()));
        }
        assertEquals(2 * MANY, after.list.size());
        for (int i = 0; i < after.list.size(); i++) {
            assertSame(before.list.get(i), after.list.get(i));
        }
    }

    private ListAppender<ILoggingEvent> list(String name) {
        ListAppender<ILoggingEvent> list = new ListAppender<>();
        list.setName(name);
        list.setContext(context);
        list.start();
        return list;
    }

    @Test
    void anAppenderIsFoundInTheMasking() {
        SecretMaskingListener.mask(context);
        SecretMaskingListener.mask(context);
        Appender<ILoggingEvent> first = context.getLogger("ROOT").getAppender("appender 1");
        SecretMaskingAppender masking = (SecretMaskingAppender) first;
        assertTrue(masking.getAppender("appender 1") instanceof OutputStreamAppender);
    }
}
