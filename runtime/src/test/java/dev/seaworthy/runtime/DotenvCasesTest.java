package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case of the dialect, which was recorded from real tools. */
class DotenvCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    @TestFactory
    List<DynamicTest> everyCaseOfTheDialectIsReadAsRecorded() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = DotenvCasesTest.class.getResourceAsStream("dotenv-cases.json")) {
            for (JsonNode each : JSON.readTree(Objects.requireNonNull(in)).get("cases")) {
                tests.add(dynamicTest(each.get("id").asText(), () -> isReadAsRecorded(each)));
            }
        }
        assertTrue(tests.size() > 250, "the cases are there");
        return tests;
    }

    private void isReadAsRecorded(JsonNode recorded) throws IOException {
        byte[] bytes = recorded.has("input")
                ? recorded.get("input").asText().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(recorded.get("input_base64").asText());
        Path file = Files.write(directory.resolve(".env"), bytes);
        Map<String, String> environment = map(recorded.get("environment"));
        JsonNode expected = recorded.get("expected");
        if (expected.has("error")) {
            DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(file, environment));
            assertEquals(expected.get("line").asInt(), refused.line(), refused::getMessage);
            assertEquals(expected.get("column").asInt(), refused.column(), refused::getMessage);
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .startsWith(file + ":" + refused.line() + ":" + refused.column() + ": "),
                    refused::getMessage);
        } else {
            assertEquals(map(expected.get("values")), Dotenv.parse(file, environment));
        }
        if (recorded.has("input")) {
            textIsReadAsTheFileIs(recorded.get("input").asText(), environment, expected);
        }
    }

    private static void textIsReadAsTheFileIs(String text, Map<String, String> environment, JsonNode expected) {
        if (expected.has("error")) {
            DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(text, environment));
            assertEquals(expected.get("line").asInt(), refused.line(), refused::getMessage);
        } else {
            assertEquals(map(expected.get("values")), Dotenv.parse(text, environment));
        }
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            map.put(each.getKey(), each.getValue().asText());
        }
        return map;
    }
}
