package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(new ByteArrayInputStream("""
                <configuration>
                  <appender name="C" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%msg%n</pattern></encoder></appender>
                  <root level="WARN"><appender-ref ref="C"/></root>
                </configuration>
                """.getBytes(StandardCharsets.UTF_8)));
        LOG.warn("signed again with {}", config.signingKey().reveal());
        assertTrue(output.getAll().contains("signed again with [SIGNING_KEY]"), "the masked line is not in the output");
    }
}
