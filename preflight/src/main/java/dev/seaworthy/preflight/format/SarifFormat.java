package dev.seaworthy.preflight.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), which code scanning reads: a rule for each code, a result for each problem. */
final class SarifFormat {
    private SarifFormat() {}

    static void print(Verdict verdict, PrintWriter out) {
        JsonText.print(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json, verdict);
            json.writeArrayFieldStart("results");
            write(json, "error", verdict.problems(), verdict);
            write(json, "warning", verdict.warnings(), verdict);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeTool(JsonGenerator json, Verdict verdict) throws IOException {
        Set<String> codes = new TreeSet<>();
        verdict.problems().forEach(each -> codes.add(each.code()));
        verdict.warnings().forEach(each -> codes.add(each.code()));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Seaworthy");
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String level, List<Problem> problems, Verdict verdict)
            throws IOException {
        for (Problem each : problems) {
            json.writeStartObject();
            json.writeStringField("ruleId", each.code());
            json.writeStringField("level", level);
            json.writeObjectFieldStart("message");
            json.writeStringField("text", each.toString());
            json.writeEndObject();
            writeLocation(json, each, Place.of(each, verdict));
            json.writeEndObject();
        }
    }

    private static void writeLocation(JsonGenerator json, Problem problem, Optional<Place> place) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (place.isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(place.get().file()));
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.get().line());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", problem.variable());
        json.writeStringField("kind", "variable");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A path as a URI reference: a folder's separators are slashes, and what a URI has no place for is escaped. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            if (path.matches("[A-Za-z]:/.*")) {
                return new URI("file", "", "/" + path, null).toASCIIString();
            }
            // Without the dot, what stands before a colon would be a scheme.
            boolean isLikeAScheme = path.substring(0, (path + "/").indexOf('/')).contains(":");
            return new URI(null, null, isLikeAScheme ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            return "";
        }
    }
}
