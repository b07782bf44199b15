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

/** The JSON schemas in the jar. */
public final class Schemas {
    private static final Path OURS = Path.of("src/main/resources/META-INF/seaworthy/schema");

    private Schemas() {}

    /** In what a text does not obey one of our schemas, such as {@code check-1}. */
    public static List<String> violations(String schema, String text) {
        return violations(read(OURS.resolve(schema + ".schema.json")), Json.read(text));
    }

    private static List<String> violations(JsonSchema schema, JsonNode json) {
        return schema.validate(json).stream().map(ValidationMessage::getMessage).toList();
    }

    private static JsonSchema read(Path file) {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Json.read(Files.readString(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
