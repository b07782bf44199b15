package dev.seaworthy.preflight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads what commands print as JSON. */
final class Json {
    private Json() {}

    /** The problems of a verdict: code, variable, message and fix. */
    static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        for (JsonNode each : read(text).get("problems")) {
            problems.add(String.join(
                    " ",
                    each.get("code").asText(),
                    each.get("variable").asText(),
                    each.get("message").asText(),
                    each.get("fix").asText()));
        }
        return problems;
    }

    /** A JSON text. */
    static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(text, malformed);
        }
    }
}
