package dev.seaworthy.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an application ends whose container loads the configuration while it starts. */
class ContainersTest {
    private static final String BOOT = "../boot/target/boot.jar";
    private static final String QUARKUS = "../quarkus/target/quarkus-app/quarkus-run.jar";
    private static final String REPORT = """
            StoreConfig cannot start in production: 1 problem

              STORE_URL    must not name the local machine
                           found "http://localhost:8080" (environment variable)
            """;

    @TempDir
    private Path directory;

    @Test
    void aBeanOfSpringBootStarts() {
        assertStarts(start("https://store.example.com", BOOT, "--spring.profiles.active=exit"));
        assertStarts(start("https://store.example.com", BOOT, "--spring.profiles.active=throw"));
    }

    @Test
    void aBeanOfSpringBootEndsTheProcess() {
        assertRefused(start("http://localhost:8080", BOOT, "--spring.profiles.active=exit"));
    }

    @Test
    void anExceptionEndsSpringBoot() {
        Ended ended = start("http://localhost:8080", BOOT, "--spring.profiles.active=throw");
        assertEquals(1, ended.status());
        assertTrue(ended.out().contains(REPORT), ended.out());
    }

    @Test
    void aProducerOfQuarkusStarts() {
        assertStarts(start("https://store.example.com", QUARKUS));
    }

    @Test
    void aProducerOfQuarkusEndsTheProcess() {
        assertRefused(start("http://localhost:8080", QUARKUS));
    }

    private Ended start(String storeUrl, String jar, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("-jar", Path.of(jar).toAbsolutePath().normalize().toString()));
        command.addAll(List.of(arguments));
        return Ended.java(directory, Map.of("APP_ENV", "production", "STORE_URL", storeUrl), command);
    }

    private static void assertStarts(Ended ended) {
        assertEquals(0, ended.status(), ended.toString());
        assertTrue(ended.out().contains("The store is at https://store.example.com\n"), ended.out());
    }

    private static void assertRefused(Ended ended) {
        assertEquals(78, ended.status(), ended.toString());
        assertEquals(REPORT, ended.err());
        assertFalse(ended.out().contains("cannot start"), ended.out());
    }
}
