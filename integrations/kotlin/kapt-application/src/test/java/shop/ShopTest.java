package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in processes of its own, with good and with bad environments. */
class ShopTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "APP_ENV", "production",
            "PUBLIC_URL", "https://shop.acme.io",
            "SECRET_KEY", "kT9x2mQvL7pWc4RzN8bYd3HsF6gJa1EuXo5Ci0Vt");

    @TempDir
    private Path directory = Path.of("");

    private record Ended(int status, String out, String err) {}

    @Test
    void developmentNeedsNothing() throws Exception {
        assertEquals(
                new Ended(0, "Port 8080, 8 connections\nNo uploads\nNo mail\n", ""),
                start(Map.of("APP_ENV", "development")));
    }

    @Test
    void whatIsNullableMayBeSet() throws Exception {
        Ended ended = start(with(Map.of(
                "PORT", "9000",
                "MAX_UPLOAD", "10MB",
                "SMTP_HOST", "mail.acme.io")));
        assertEquals(new Ended(0, "Port 9000, 8 connections\nUploads up to 10MB\nMail by mail.acme.io\n", ""), ended);
    }

    @Test
    void aRefusalIsOneReport() throws Exception {
        Ended ended = start(with(Map.of(
                "DEBUG", "true",
                "PUBLIC_URL", "http://localhost:8080",
                "SECRET_KEY", "hunter2",
                "MAX_UPLOAD", "10MB",
                "POOL_MAX", "2",
                "SMTP_PASSWORD", "open-sesame-1")));
        assertEquals("", ended.out());
        assertEquals(78, ended.status());
        assertEquals(
                1, ended.err().split("ShopConfig cannot start in production: 6 problems", -1).length - 1, ended.err());
        assertTrue(ended.err().contains("uploadsLeaveConnections"), ended.err());
        assertFalse(ended.err().contains("hunter2"), ended.err());
        assertFalse(ended.err().contains("open-sesame"), ended.err());
        assertFalse(ended.err().contains("\tat "), ended.err());
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(PRODUCTION);
        variables.putAll(more);
        return variables;
    }

    private Ended start(Map<String, String> variables) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "shop.ShopKt"))
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        boolean hasEnded = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertEquals(true, hasEnded, "the program hangs");
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
