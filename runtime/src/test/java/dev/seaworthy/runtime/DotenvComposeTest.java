package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random files that the dialect accepts are read the same by Docker Compose, whose reading it follows. */
class DotenvComposeTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("HOST", "db.internal", "EMPTY", "");
    private static final int FILES = 400;

    @TempDir
    private Path directory;

    @Test
    void composeReadsEveryAcceptedFileTheSame() throws Exception {
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        StringBuilder compose = new StringBuilder("services:\n");
        for (long seed = Long.getLong("dotenv.fuzz.seed", 0); expected.size() < FILES; seed++) {
            String text = new DotenvGrammar(seed).file();
            if (differs(text)) {
                continue;
            }
            try {
                expected.put("s" + seed, new TreeMap<>(Dotenv.parse(text, ENVIRONMENT)));
            } catch (DotenvException refused) {
                continue;
            }
            Files.writeString(directory.resolve("s" + seed), text);
            compose.append("  s" + seed + ": {image: i, env_file: [s" + seed + "]}\n");
        }
        Files.writeString(directory.resolve("compose.yaml"), compose);

        JsonNode services = services();
        expected.forEach((service, values) -> {
            Map<String, String> read = new TreeMap<>();
            services.path(service)
                    .path("environment")
                    .properties()
                    .forEach(each ->
                            read.put(each.getKey(), each.getValue().asText().replace("$$", "$")));
            assertEquals(values, read, () -> "-Ddotenv.fuzz.seed=" + service.substring(1));
        });
    }

    /**
     * Where Compose is not followed: it keeps the carriage returns of a checkout on Windows inside quotes, and its version
     * 2.26, which Debian has, also refuses what the operand demands that is not used, as in
     * {@code A=${SET:-${UNSET:?words}}}.
     */
    private static boolean differs(String text) {
        return text.indexOf('\r') >= 0 || (text.contains("${") && text.indexOf('?') >= 0);
    }

    private JsonNode services() throws InterruptedException, IOException {
        String tools = Optional.ofNullable(System.getenv("SEAWORTHY_TOOLS"))
                .orElse(System.getProperty("user.home") + "/.cache/seaworthy-tools");
        Path output = directory.resolve("compose.json");
        Path errors = directory.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(
                        tools + "/node_modules/docker-compose",
                        "--env-file",
                        "/dev/null",
                        "-f",
                        "compose.yaml",
                        "config",
                        "--format",
                        "json")
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        try {
            Process process = builder.start();
            assertEquals(0, process.waitFor(), () -> read(errors));
        } catch (IOException missing) {
            String words = "Docker Compose is not there: .ci/install-tools installs it";
            if ("true".equals(System.getenv("CI"))) {
                return fail(words, missing);
            }
            System.out.println(words);
            return abort(words);
        }
        JsonNode services = new ObjectMapper().readTree(output.toFile()).path("services");
        assertTrue(services.size() == FILES, "services: " + services.size());
        return services;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
