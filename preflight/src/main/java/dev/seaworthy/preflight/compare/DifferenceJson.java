package dev.seaworthy.preflight.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.seaworthy.preflight.format.JsonText;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * A difference for programs, which {@code diff-1.schema.json} describes. Members may be added; what is there keeps its name and
 * meaning as long as the version is 1.
 */
public final class DifferenceJson {
    private static final int VERSION = 1;

    private DifferenceJson() {}

    /**
     * Prints a difference.
     *
     * @param difference the difference
     * @param out where to print
     */
    public static void print(Difference difference, PrintWriter out) {
        JsonText.print(out, json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("configuration", difference.configuration());
            json.writeStringField("verdict", difference.word());
            writeSides(json, difference.sides());
            write(json, "problems", difference.problems());
            write(json, "warnings", difference.warnings());
            writeNotJudged(json, difference.sides());
            writeRows(json, difference);
            json.writeEndObject();
        });
    }

    private static void writeSides(JsonGenerator json, List<Side> sides) throws IOException {
        json.writeArrayFieldStart("environments");
        for (Side each : sides) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeStringField("environment", each.environment().variableValue());
            json.writeStringField("file", each.file());
            json.writeStringField("verdict", each.verdict().word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding each : findings) {
            json.writeStartObject();
            json.writeStringField("code", each.code());
            json.writeStringField("variable", each.variable());
            json.writeStringField("rule", each.rule());
            json.writeArrayFieldStart("environments");
            for (Side side : each.sides()) {
                json.writeString(side.name());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("origins");
            for (String origin : each.origins()) {
                json.writeString(origin);
            }
            json.writeEndArray();
            json.writeStringField("message", each.message());
            json.writeStringField("fix", each.fix());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNotJudged(JsonGenerator json, List<Side> sides) throws IOException {
        json.writeArrayFieldStart("notJudged");
        for (Side side : sides) {
            for (Problem each : side.notJudged()) {
                json.writeStartObject();
                json.writeStringField("environment", side.name());
                json.writeStringField("variable", each.variable());
                json.writeStringField("message", each.message());
                json.writeStringField("found", each.found());
                json.writeStringField("fix", each.fix());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeRows(JsonGenerator json, Difference difference) throws IOException {
        json.writeArrayFieldStart("variables");
        for (Row row : difference.rows()) {
            json.writeStartObject();
            json.writeStringField("variable", row.variable());
            json.writeBooleanField("sensitive", row.isSensitive());
            json.writeStringField("comparison", row.comparison().word());
            json.writeArrayFieldStart("values");
            for (int i = 0; i < row.cells().size(); i++) {
                Row.Cell cell = row.cells().get(i);
                json.writeStartObject();
                json.writeStringField("environment", difference.sides().get(i).name());
                json.writeStringField("state", cell.state().word());
                json.writeStringField("text", cell.text());
                json.writeBooleanField("exact", cell.isExact());
                json.writeStringField("origin", cell.origin());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
