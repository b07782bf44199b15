package dev.seaworthy.preflight.scan;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.seaworthy.preflight.format.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** The report of a search, for programs: one object, which {@code scan-1.schema.json} describes. */
public final class ScanJson {
    private static final int VERSION = 1;

    private ScanJson() {}

    /**
     * Prints a report.
     *
     * @param report the report
     * @param out where to print
     */
    public static void print(ScanReport report, PrintWriter out) {
        JsonText.print(out, json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("configuration", report.configuration());
            json.writeStringField("environment", report.environment());
            json.writeStringField("verdict", report.word());
            write(json, "lookedFor", report.sought());
            writeFindings(json, report.findings());
            json.writeArrayFieldStart("notLookedFor");
            for (NotSought each : report.notSought()) {
                json.writeStartObject();
                json.writeStringField("setting", each.setting());
                json.writeStringField("reason", each.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            writeNotes(json, "unread", report.unread());
            writeNotes(json, "passedOver", report.skipped());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private static void writeFindings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding each : findings) {
            json.writeStartObject();
            write(json, "settings", each.settings());
            json.writeStringField("file", each.file());
            if (each.place().isPresent()) {
                Place place = each.place().get();
                json.writeNumberField(place.isLine() ? "line" : "byteOffset", place.number());
            }
            json.writeStringField("form", each.form());
            json.writeNumberField("times", each.times());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNotes(JsonGenerator json, String name, List<Note> notes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Note each : notes) {
            json.writeStartObject();
            json.writeStringField("file", each.file());
            json.writeStringField("reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
