package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The starter masks what the application logs, without a line of anybody's. */
@SpringBootTest(properties = {"app.env=development", "signing-key=qV7-w3xK-9TzB4mN2"})
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
}
