package dev.seaworthy.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JSON schemas: those in the jar, and those of others. */
public final class Schemas {
    private static final Path OURS = Path.of("src/main/resources/META-INF/seaworthy/schema");
    private static final Path OTHERS = Path.of("src/test/resources/schemas");

    private Schemas() {}

    /** In what a text does not obey one of our schemas, such as {@code check-1}. */
    public static List<String> violations(String schema, String text) {
        return violations(read(OURS.resolve(schema + ".schema.json"), VersionFlag.V202012), Json.read(text));
    }

    /** In what a text does not obey the schema of SARIF. */
    static List<String> violationsOfSarif(String text) {
        return violations(read(OTHERS.resolve("sarif-2.1.0.json"), VersionFlag.V7), Json.read(text));
    }

    /** In what a file does not obey the schema of GitHub's workflows. */
    static List<String> violationsOfWorkflows(JsonNode workflow) {
        return violations(read(OTHERS.resolve("github-workflow.json"), VersionFlag.V7), workflow);
    }

    private static List<String> violations(JsonSchema schema, JsonNode json) {
        return schema.validate(json).stream().map(ValidationMessage::getMessage).toList();
    }

    private static JsonSchema read(Path file, VersionFlag version) {
        try {
            return JsonSchemaFactory.getInstance(version).getSchema(Json.read(Files.readString(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
