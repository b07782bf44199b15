package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program whose loader KSP wrote, in processes of its own with good and with bad environments. */
class StartTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "APP_ENV", "production",
            "PUBLIC_URL", "https://shop.acme.io",
            "SECRET_KEY", "kT9x2mQvL7pWc4RzN8bYd3HsF6gJa1EuXo5Ci0Vt");

    @TempDir
    private Path directory = Path.of("");

    private record Ended(int code, String output) {}

    @Test
    void whatIsNotSetIsNullInKotlin() throws IOException, InterruptedException {
        Ended ended = start(PRODUCTION);
        assertEquals("port 8080, timeout 30 s, pages of 20\nbucket null, mail by null\n", ended.output());
        assertEquals(0, ended.code());
    }

    @Test
    void whatIsSetIsThere() throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>(PRODUCTION);
        variables.putAll(Map.of("PORT", "9000", "S3_BUCKET", "shop", "SMTP_HOST", "mail.acme.io"));
        variables.put("CATALOGUE_PAGE_SIZE", "50");
        Ended ended = start(variables);
        assertEquals("port 9000, timeout 30 s, pages of 50\nbucket shop, mail by mail.acme.io\n", ended.output());
        assertEquals(0, ended.code());
    }

    @Test
    void aRefusalIsOneReport() throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>(PRODUCTION);
        variables.putAll(Map.of("DEBUG", "true", "PORT", "http", "REQUEST_TIMEOUT", "1s", "SMTP_PORT", "25"));
        variables.put("SECRET_KEY", "hunter2");
        Ended ended = start(variables);
        assertEquals(78, ended.code(), ended.output());
        for (String each : new String[] {"PORT ", "DEBUG ", "SMTP_HOST ", "SECRET_KEY ", "requestsHaveTime "}) {
            assertTrue(ended.output().contains(each), ended.output());
        }
        assertEquals(2, ended.output().split("SECRET_KEY ", -1).length, "reported once");
        assertFalse(ended.output().contains("hunter2"), "no secret");
        assertFalse(ended.output().contains("\tat "), "no stack trace");
    }

    private Ended start(Map<String, String> variables) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "shop.MainKt");
        process.environment().clear();
        process.environment().putAll(variables);
        process.directory(directory.toFile()).redirectErrorStream(true);
        Process started = process.start();
        String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(started.waitFor(), output.replace("\r\n", "\n"));
    }
}
