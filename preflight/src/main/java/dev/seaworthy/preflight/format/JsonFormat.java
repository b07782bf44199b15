package dev.seaworthy.preflight.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Verdicts and values for programs. Members may be added; what is there keeps its name and meaning as long as the version is 1. */
public final class JsonFormat {
    private static final int VERSION = 1;

    private JsonFormat() {}

    /** Prints a verdict. */
    static void print(Verdict verdict, PrintWriter out) {
        JsonText.print(out, json -> {
            json.writeStartObject();
            writeHead(json, verdict);
            write(json, "problems", verdict.problems());
            write(json, "warnings", verdict.warnings());
            json.writeEndObject();
        });
    }

    /**
     * Prints what is in force, which {@code print-1.schema.json} describes.
     *
     * @param verdict the verdict, with the values
     * @param out where to print
     */
    public static void printValues(Verdict verdict, PrintWriter out) {
        JsonText.print(out, json -> {
            json.writeStartObject();
            writeHead(json, verdict);
            json.writeArrayFieldStart("values");
            for (ConfigValue each : verdict.values()) {
                json.writeStartObject();
                json.writeStringField("variable", each.variable());
                json.writeStringField("text", each.text());
                json.writeStringField("origin", each.origin());
                json.writeBooleanField("sensitive", each.sensitive());
                json.writeBooleanField("exact", verdict.shownWhole().contains(each.variable()));
                if (each.lastDay().isPresent()) {
                    json.writeStringField("lastDay", each.lastDay().get().toString());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeHead(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeNumberField("version", VERSION);
        json.writeStringField("configuration", verdict.configuration());
        json.writeStringField("environment", verdict.environment());
        json.writeStringField("verdict", verdict.word());
    }

    private static void write(JsonGenerator json, String name, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart(name);
        for (Problem each : problems) {
            json.writeStartObject();
            json.writeStringField("code", each.code());
            json.writeStringField("variable", each.variable());
            json.writeStringField("message", each.message());
            json.writeStringField("found", each.found());
            json.writeStringField("fix", each.fix());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
