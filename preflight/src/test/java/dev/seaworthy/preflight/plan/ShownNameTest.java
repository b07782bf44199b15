package dev.seaworthy.preflight.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are shown. */
class ShownNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"log.properties", "application-prod.yaml", "tls.crt", "LOG_LEVEL", "1st.properties"})
    void keysThatAreNamesOfFilesOrVariablesAreShown(String key) {
        assertEquals(key, ShownName.ofKey(key, "a key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct-horse-battery-staple",
                "my-secret-key",
                "Zq7Lr2mXv9Tb4WkPy8Ns3HdGc6JfUaQe",
                "Zq7Lr2mXv9Tb4WkPy8Ns3HdGc6JfUaQe.key",
                "hunter2",
                ".env",
                "a.b.c.d.e.f.g.key"
            })
    void whatMayBeAPartOfASecretIsNot(String key) {
        assertEquals("a key", ShownName.ofKey(key, "a key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.properties", "tls.crt"})
    void outsideOfKeysNamesOfFilesAreNotShown(String name) {
        assertEquals("A variable", ShownName.of(name, "A variable"));
    }
}
