package dev.seaworthy.logging.log4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.logging.Judge;
import dev.seaworthy.logging.Leaking;
import dev.seaworthy.logging.RandomSecrets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of Log4j through several layouts when a program logs secrets in all the ways that there are. */
class Log4jLeakTest {
    private static final int MANY = 1_000;
    private static final List<String> FILES = List.of("pattern", "json", "async", "own");

    private static final String CONFIGURATION = """
            <Configuration status="WARN">
              %s
              <Appenders>
                <File name="pattern" fileName="%s/pattern"><PatternLayout pattern="%%p %%t %%c %%marker %%X %%x %%m %%K{k}%%n%%ex%%n%%xEx"/></File>
                <File name="json" fileName="%s/json"><JsonTemplateLayout eventTemplateUri="classpath:LogstashJsonEventLayoutV1.json">
                  <EventTemplateAdditionalField key="p" format="JSON" value='{"$resolver": "messageParameter"}'/>
                </JsonTemplateLayout></File>
                <File name="late" fileName="%s/async"><PatternLayout pattern="%%p %%t %%c %%marker %%X %%x %%m%%n%%ex"/></File>
                <Async name="async"><AppenderRef ref="late"/></Async>
                <File name="own" fileName="%s/own"><PatternLayout pattern="%%p %%t %%m%%n%%ex"/></File>
              </Appenders>
              <Loggers>
                <Root level="info">
                  <AppenderRef ref="pattern"/><AppenderRef ref="json"/><AppenderRef ref="async"/>
                </Root>
                <Logger name="shop" level="info"><AppenderRef ref="own" level="info"/></Logger>
              </Loggers>
            </Configuration>
            """;

    @TempDir
    private Path directory;

    private final LoggerContext context = new LoggerContext("test");

    @AfterEach
    void stop() {
        ThreadContext.clearAll();
        context.stop();
    }

    private Logger start(String line) throws IOException {
        String text = CONFIGURATION.formatted(line, directory, directory, directory, directory);
        context.start(new XmlConfiguration(
                context, new ConfigurationSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
        return context.getLogger("shop.Orders");
    }

    @Test
    void noSecretComesOut() throws IOException {
        RandomSecrets chance = new RandomSecrets(21);
        Logger logger = start("<SecretMasking/>");
        List<String> secrets = chance.known("RANDOM_KEY", MANY);
        for (String secret : secrets) {
            leak(logger, chance, new Judge(secret).written(chance.random()));
        }
        context.stop();
        for (String file : FILES) {
            String text = Files.readString(directory.resolve(file));
            assertTrue(text.contains("[RANDOM_KEY]"), file);
            for (String secret : secrets) {
                new Judge(secret).acquit(text, file);
            }
        }
    }

    private static void leak(Logger logger, RandomSecrets chance, String secret) {
        switch (chance.random().nextInt(15)) {
            case 0 -> logger.info(chance.around(secret));
            case 1 -> logger.info(chance.words() + " {}", secret);
            case 2 -> logger.info("{} and {}, with one too many", chance.words(), List.of(secret), secret);
            case 3 -> logger.error(chance.words(), Leaking.exception(chance, secret));
            case 4 -> inContext(logger, chance, chance.around(secret));
            case 5 -> logger.info(new StringMapMessage(Map.of("k", secret)));
            case 6 -> logger.info(MarkerManager.getMarker(secret), chance.words());
            case 7 -> inThread(logger, chance, secret);
            case 8 -> logger.info(new ObjectMessage(Map.of("k", secret)));
            case 9 -> inStack(logger, chance, secret);
            case 10 -> logger.info("{}", Map.of("token", new String[] {secret}, "raw", secret.toCharArray()));
            case 11 -> logger.info(new ObjectMessage(Map.of("k", new String[] {secret})));
            case 12 -> inKey(logger, chance, secret);
            case 13 -> logger.info("{}", Optional.of(Set.of(secret)));
            default -> logger.warn("{}{}", secret.substring(0, 5), secret.substring(5));
        }
    }

    private static void inContext(Logger logger, RandomSecrets chance, String value) {
        ThreadContext.put("session", value);
        logger.info(chance.words());
        ThreadContext.remove("session");
    }

    private static void inKey(Logger logger, RandomSecrets chance, String key) {
        ThreadContext.put(key, "session");
        logger.info(chance.words());
        ThreadContext.remove(key);
    }

    private static void inStack(Logger logger, RandomSecrets chance, String value) {
        ThreadContext.push(value);
        logger.info(chance.words());
        ThreadContext.pop();
    }

    private static void inThread(Logger logger, RandomSecrets chance, String secret) {
        String name = Thread.currentThread().getName();
        Thread.currentThread().setName(secret);
        logger.info(chance.words());
        Thread.currentThread().setName(name);
    }

    /** A layout asks an argument for more than the text of the message. */
    @Test
    void anEventWithAnArgumentThatFailsIsNotLost() throws IOException {
        String secret = new RandomSecrets(24).known("FAILING_KEY", 1).get(0);
        Logger logger = start("<SecretMasking/>");
        logger.info("an order {}", new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException(secret);
            }
        });
        context.stop();
        for (String file : FILES) {
            String text = Files.readString(directory.resolve(file));
            assertTrue(text.contains("an order "), file);
            new Judge(secret).acquit(text, file);
        }
    }

    @Test
    void whatHoldsNoSecretComesOutTheSame() throws IOException {
        new RandomSecrets(22).known("ABSENT_KEY", MANY);
        String without = logged("");
        assertEquals(without, logged("<SecretMasking/>"));
        assertEquals(
                without,
                logged("<Filters><SecretMasking/><ThresholdFilter level=\"trace\" onMatch=\"NEUTRAL\"/></Filters>"));
    }

    private String logged(String line) throws IOException {
        RandomSecrets chance = new RandomSecrets(23);
        Logger logger = start(line);
        ThreadContext.put("session", "4711");
        Exception cause = Leaking.shortened(new RuntimeException(chance.words()));
        Exception thrown = Leaking.shortened(new IllegalStateException(chance.words(), cause));
        for (int i = 0; i < MANY; i++) {
            logger.info("{} " + chance.words(), i);
            logger.error(chance.words(), thrown);
        }
        context.stop();
        String text = "";
        for (String file : FILES) {
            Path path = directory.resolve(file);
            if (!file.equals("json")) { // It has the time.
                text += Files.readString(path);
            }
            Files.delete(path);
        }
        return text;
    }

    @Test
    void theFilterLeavesWhenItsWorkIsDone() throws IOException {
        start("<SecretMasking/>");
        assertEquals(false, context.getConfiguration().hasFilter());
        assertTrue(
                context.getConfiguration().getRootLogger().getAppenders().get("pattern")
                        instanceof SecretMaskingAppender);
    }
}
