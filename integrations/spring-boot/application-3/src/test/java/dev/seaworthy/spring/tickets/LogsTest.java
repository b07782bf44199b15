package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** The starter masks what the application logs, without a line of anybody's. */
@SpringBootTest(
        properties = {
            "app.env=development",
            "signing-key=qV7-w3xK-9TzB4mN2",
            "database-url=postgresql://tickets:p%40ssQ7%2FZkw9@db.example.com/tickets"
        })
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogsTest.class);

    @Autowired
    private TicketsConfig config;

    @Autowired
    private Environment environment;

    @Test
    void aSecretIsNotLogged(CapturedOutput output) {
        String key = config.signingKey().reveal();
        LOG.warn("signed with {}", key, new IllegalStateException("not accepted: " + key));
        assertTrue(output.getAll().contains("signed with [SIGNING_KEY]"), output::getAll);
        assertTrue(output.getAll().contains("not accepted: [SIGNING_KEY]"), output::getAll);
        assertFalse(output.getAll().contains(key), "the key is in the output");
    }

    @Test
    void thePasswordOfAUrlIsNotLogged(CapturedOutput output) {
        LOG.warn("connecting to {}", config.databaseUrl());
        assertTrue(
                output.getAll().contains("connecting to postgresql://tickets:[DATABASE_URL]@db.example.com/tickets"),
                "the URL without its password is not in the output");
    }

    /** As Logback does when a file with {@code scan="true"} is touched. */
    @Test
    void aFileThatIsReadAgainIsMaskedAgain(CapturedOutput output) throws JoranException {
        readAgain("<encoder><pattern>%msg%n</pattern></encoder>");
        LOG.warn("signed again with {}", config.signingKey().reveal());
        assertTrue(output.getAll().contains("signed again with [SIGNING_KEY]"), "the masked line is not in the output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void jsonHoldsNoSecretWhereverItIs(String format, CapturedOutput output) throws JoranException {
        readAgain("<encoder class=\"org.springframework.boot.logging.logback.StructuredLogEncoder\"><format>" + format
                + "</format></encoder>");
        String key = config.signingKey().reveal();
        LOG.atWarn()
                .addKeyValue("parameters", Map.of("token", new String[] {key}))
                .addKeyValue("letters", key.toCharArray())
                .addKeyValue("list", List.of(key, 1))
                .log("asked");
        assertTrue(
                output.getAll().contains("[\"[SIGNING_KEY]\"]"),
                "the array with its masked element is not in the output");
        assertTrue(
                output.getAll().contains("[\"[SIGNING_KEY]\",1]"),
                "the list with its masked element is not in the output");
        assertFalse(output.getAll().contains(key), "the key is in the output");
        assertFalse(output.getAll().contains("\"q\",\"V\""), "the letters of the key are in the output");
    }

    private void readAgain(String encoder) throws JoranException {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.putObject(Environment.class.getName(), environment);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(new ByteArrayInputStream("""
                <configuration>
                  <appender name="C" class="ch.qos.logback.core.ConsoleAppender">%s</appender>
                  <root level="WARN"><appender-ref ref="C"/></root>
                </configuration>
                """.formatted(encoder).getBytes(StandardCharsets.UTF_8)));
    }
}
