package dev.seaworthy.logging.log4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.logging.NestedExceptions;
import dev.seaworthy.logging.SameLines;
import dev.seaworthy.logging.Settings;
import dev.seaworthy.runtime.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No event is lost, and each comes out as it would without the masking, but for the secret. */
class Log4jEventsTest {
    private static final int MANY = 500;
    private static final String SECRET = "b6Gx1mZp8NkE3yCw";

    private static final String CONFIGURATION = """
            <Configuration status="WARN">
              %s
              <Appenders>
                <File name="pattern" fileName="%s"><PatternLayout alwaysWriteExceptions="false" pattern="%%p %%c %%m%%n%%ex%%n"/></File>
                <File name="ecs" fileName="%s"><JsonTemplateLayout maxStringLength="1000000" eventTemplate='{"type":{"$resolver":"exception","field":"className"},
                  "message":{"$resolver":"exception","field":"message"},"event":{"$resolver":"message"},
                  "trace":{"$resolver":"exception","field":"stackTrace","stackTrace":{"stringified":true}}}'/></File>
                <File name="late" fileName="%s"><PatternLayout pattern="%%p %%c %%m%%n%%ex"/></File>
                <Async name="async"><AppenderRef ref="late"/></Async>
              </Appenders>
              <Loggers>
                <Root level="info">
                  <AppenderRef ref="pattern"/><AppenderRef ref="ecs"/><AppenderRef ref="async"/>
                </Root>
              </Loggers>
            </Configuration>
            """;

    @TempDir
    private Path directory;

    private final LoggerContext context = new LoggerContext("test");

    Log4jEventsTest() {
        Settings.add(Map.of("EVENT_KEY", Secret.of(SECRET)));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private Logger start(String line, String run) throws IOException {
        context.start(configuration(line, run));
        return context.getLogger("shop.Orders");
    }

    private XmlConfiguration configuration(String line, String run) throws IOException {
        String text = CONFIGURATION.formatted(
                line,
                directory.resolve(run + "pattern"),
                directory.resolve(run + "ecs"),
                directory.resolve(run + "async"));
        return new XmlConfiguration(
                context, new ConfigurationSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void eventsComeOutTheSameButForTheSecret() throws IOException {
        compare(new NestedExceptions(33, SECRET).withCircles(), List.of("pattern", "async"));
    }

    @Test
    void jsonNamesTheClassOfTheException() throws IOException {
        compare(new NestedExceptions(34, SECRET), List.of("pattern", "ecs", "async"));
    }

    private void compare(NestedExceptions exceptions, List<String> files) throws IOException {
        List<Throwable> thrown = Stream.generate(exceptions::next).limit(MANY).toList();
        log("", "plain-", thrown);
        log("<SecretMasking/>", "masked-", thrown);
        for (String file : files) {
            String expected =
                    Files.readString(directory.resolve("plain-" + file)).replace(SECRET, "[EVENT_KEY]");
            assertTrue(expected.contains("[EVENT_KEY]"), file);
            SameLines.assertSame(expected, Files.readString(directory.resolve("masked-" + file)), file);
        }
    }

    private void log(String line, String run, List<Throwable> thrown) throws IOException {
        Logger logger = start(line, run);
        for (Throwable each : thrown) {
            logger.error("order {} is not paid", thrown.size(), each);
        }
        context.stop();
    }

    @Test
    void aFileThatIsReadAgainIsMaskedAgain() throws IOException {
        start("", "first-");
        SecretMaskingFilter.mask(context);
        SecretMaskingFilter.mask(context);
        for (String run : List.of("second-", "third-")) {
            context.setConfiguration(configuration("", run));
            context.getLogger("shop.Orders").info("with {}", SECRET);
            List<String> lines = Files.readAllLines(directory.resolve(run + "pattern"));
            assertTrue(lines.contains("INFO shop.Orders with [EVENT_KEY]"), run);
        }
    }

    @Test
    void nothingIsLostWhileAnotherThreadMasks() throws Exception {
        Logger logger = start("", "");
        AtomicBoolean isLogging = new AtomicBoolean(true);
        Thread masking = new Thread(() -> {
            while (isLogging.get()) {
                SecretMaskingFilter.mask(context.getConfiguration());
            }
        });
        masking.start();
        for (int i = 0; i < 10 * MANY; i++) {
            logger.info("x");
        }
        isLogging.set(false);
        masking.join();
        logger.info("with {}", SECRET);
        context.stop();
        List<String> lines = Files.readAllLines(directory.resolve("pattern"));
        assertTrue(lines.size() > 10 * MANY, () -> lines.size() + " lines");
        assertTrue(lines.contains("INFO shop.Orders with [EVENT_KEY]"));
    }

    @Test
    void whatAProgramGivesMayFail() throws IOException {
        Logger logger = start("<SecretMasking/>", "");
        logger.error((Message) new SimpleMessage("never seen") {
            private static final long serialVersionUID = 1L;

            @Override
            public Object[] getParameters() {
                throw new IllegalArgumentException(SECRET);
            }
        });
        context.stop();
        assertEquals(
                "ERROR shop.Orders This event is not shown: it could not be searched for secrets, because it threw"
                        + " java.lang.IllegalArgumentException.",
                Files.readString(directory.resolve("pattern")).strip());
    }
}
