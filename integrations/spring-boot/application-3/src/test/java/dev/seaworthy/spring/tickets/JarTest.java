package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar, started as operators start it. */
@Tag("jar")
class JarTest {
    private static final String STRONG = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";
    private static final Map<String, String> GOOD = Map.of(
            "APP_ENV", "production",
            "DATABASE_URL", "postgresql://db/tickets",
            "SIGNING_KEY", STRONG,
            "ALLOWED_HOSTS", "tickets.example.com");
    private static final String REFUSAL = """


            ***************************
            APPLICATION FAILED TO START
            ***************************

            Description:

            TicketsConfig cannot start in production: 2 problems

              DATABASE_URL     must not name the local machine
                               found "postgresql://localhost/tickets" (environment variable)
              ALLOWED_HOSTS    is required and is not set
                               for example tickets.example.com; allowd-hosts is set: a typo?

            """;

    @TempDir
    private Path directory;

    private Ended start(Map<String, String> variables, String path, String... arguments) {
        return Ended.application(directory, variables, path, List.of(arguments));
    }

    private static Map<String, String> bad() {
        Map<String, String> bad = new HashMap<>(GOOD);
        bad.put("DATABASE_URL", "postgresql://localhost/tickets");
        bad.remove("ALLOWED_HOSTS");
        return bad;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dspring.aot.enabled=false", "-Dspring.aot.enabled=true"})
    void aGoodEnvironmentStarts(String aheadOfTime) {
        Ended ended = start(GOOD, "/", aheadOfTime);
        assertEquals(
                "Halls [Small hall, first floor, Large hall], 500 orders, mail by nobody",
                ended.answer(),
                ended::toString);
        assertFalse((ended.out() + ended.err()).contains(STRONG), ended::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dspring.aot.enabled=false", "-Dspring.aot.enabled=true"})
    void aGroupThatIsThereIsABean(String aheadOfTime) {
        Map<String, String> variables = new HashMap<>(GOOD);
        variables.putAll(Map.of("SMTP_HOST", "smtp.example.com", "SMTP_PASSWORD", "qV7-w3"));
        Ended ended = start(variables, "/", aheadOfTime);
        assertTrue(ended.answer().endsWith("mail by smtp.example.com"), ended::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dspring.aot.enabled=false", "-Dspring.aot.enabled=true"})
    void theActuatorShowsTheConfiguration(String aheadOfTime) {
        Ended ended = start(GOOD, "/actuator/seaworthy", aheadOfTime);
        assertTrue(
                ended.answer()
                        .contains(
                                "\"ALLOWED_HOSTS\":{\"value\":\"tickets.example.com\",\"origin\":\"environment variable\"}"),
                ended::toString);
        assertFalse(ended.answer().contains(STRONG), ended::toString);
    }

    @Test
    void anApplicationWithoutAnActuatorStarts() throws IOException {
        Path extracted = Ended.extracted(directory);
        try (Stream<Path> libraries = Files.list(extracted.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                if (library.toString().matches(".*/spring-boot-[a-z-]*(actuator|health|micrometer).*")) {
                    Files.delete(library);
                }
            }
        }
        Ended ended = Ended.application(extracted.resolve("tickets.jar"), directory, GOOD, "/", List.of());
        assertTrue(ended.answer().endsWith("mail by nobody"), ended::toString);
    }

    @Test
    void aWaiverThatEndsSoonIsHealthy() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        Map<String, String> variables = new HashMap<>(GOOD);
        variables.put("DATABASE_URL", "postgresql://localhost/tickets");
        variables.put("SEAWORTHY_WAIVE", "DATABASE_URL.noLocalhost until " + day + " because the tunnel is there");
        Ended ended = start(variables, "/actuator/health");
        assertTrue(
                ended.answer()
                                .contains(
                                        "\"seaworthy\":{\"details\":{\"waivers\":[\"The waiver of DATABASE_URL.noLocalhost ends with "
                                                + day + "; a start after that day is refused.\"]},\"status\":\"UP\"}")
                        || ended.answer()
                                .contains(
                                        "\"seaworthy\":{\"status\":\"UP\",\"details\":{\"waivers\":[\"The waiver of DATABASE_URL.noLocalhost ends with "
                                                + day + "; a start after that day is refused.\"]}}"),
                ended::toString);
        assertTrue(ended.out().contains("TicketsConfig starts in production with 1 warning"), ended::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dspring.aot.enabled=false", "-Dspring.aot.enabled=true"})
    void aRefusalIsTheReportOnce(String aheadOfTime) {
        Ended ended = start(bad(), "/", aheadOfTime, "--allowd-hosts=x", "--spring.main.banner-mode=off");
        assertEquals(78, ended.status(), ended::toString);
        assertEquals("", ended.err());
        assertTrue(ended.out().endsWith(REFUSAL), ended::toString);
        assertEquals(
                1,
                ended.out()
                        .substring(0, ended.out().length() - REFUSAL.length())
                        .lines()
                        .count(),
                ended::toString);
    }

    /** The second silences the place to which Spring Boot logs a failure alone, and the last what its logger passes on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--logging.level.root=OFF",
                "--logging.level.org.springframework.boot.diagnostics=OFF",
                "--logging.threshold.console=OFF"
            })
    void theReportIsOnTheStandardErrorWhereNothingIsLogged(String silence) {
        Ended ended = start(bad(), "/", silence, "--allowd-hosts=x", "--spring.main.banner-mode=off");
        assertEquals(78, ended.status(), ended::toString);
        assertEquals(REFUSAL.strip(), ended.err().strip());
        assertFalse(ended.out().contains("TicketsConfig cannot start"), ended::toString);
    }

    @Test
    void theReportIsThereOnceWhenSpringIsToldToDebug() {
        Map<String, String> variables = bad();
        variables.put("DEBUG", "true");
        Ended ended = start(variables, "/");
        assertEquals(78, ended.status(), ended::toString);
        assertEquals(2, ended.out().split("TicketsConfig cannot start", -1).length, ended::toString);
        assertFalse((ended.out() + ended.err()).contains("\tat "), ended::toString);
        assertTrue(ended.out().lines().count() < 60, ended::toString);
    }

    @Test
    void aSecretInAFileBesideTheJarIsNotShown() throws IOException {
        Files.writeString(directory.resolve("application.yml"), "signing-key: hunter2-hunter2\n");
        Map<String, String> variables = new HashMap<>(GOOD);
        variables.remove("SIGNING_KEY");
        Ended ended = start(variables, "/");
        assertEquals(78, ended.status(), ended::toString);
        assertTrue(ended.out().contains("SIGNING_KEY    is weak: 15 characters"), ended::toString);
        assertFalse((ended.out() + ended.err()).contains("hunter2"), ended::toString);
    }

    @Test
    void aNativeImageIsToldOfTheLoader() throws IOException {
        StringBuilder hints = new StringBuilder();
        try (ZipFile jar = new ZipFile("target/tickets.jar")) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().contains("META-INF/native-image/")
                        && entry.getName().endsWith(".json")) {
                    hints.append(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertTrue(hints.toString().contains("\"" + TicketsConfigLoader.class.getName() + "\""), hints::toString);
    }

    @Test
    void aDotenvFileCountsInDevelopment() throws IOException {
        Files.writeString(directory.resolve(".env"), "APP_ENV=development\nALLOWED_HOSTS=tickets.test\n");
        Ended ended = start(Map.of(), "/actuator/seaworthy");
        assertTrue(
                ended.answer().contains("\"ALLOWED_HOSTS\":{\"value\":\"tickets.test\",\"origin\":\".env:2\"}"),
                ended::toString);
    }
}
