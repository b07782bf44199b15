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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web",
                "web-2",
                "deployment/web/app",
                "PaymentService",
                "shop_db.internal",
                "ConfigMap",
                "release-7f9c6b5d4-x2x7q",
                "ingress-nginx-controller-admission-webhook-certificates"
            })
    void namesOfObjectsAreShown(String name) {
        assertEquals(name, ShownName.ofObject(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zq7Vk9XwTm", "", "a b", "0123456789abcdef0123456789abcdef", "shop=hunter2", "p4$$w0rd", "web-"})
    void whatIsMadeDifferentlyIsNot(String name) {
        assertEquals("********", ShownName.ofObject(name));
    }
}
