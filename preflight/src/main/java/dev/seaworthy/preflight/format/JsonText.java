package dev.seaworthy.preflight.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one JSON text: indented by two, lines that end in a newline alone on every machine, ASCII alone. */
public final class JsonText {
    private JsonText() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param json where to write it
         * @throws IOException when it cannot be written
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Prints a JSON text and a newline.
     *
     * @param out where to print
     * @param content what it holds
     */
    public static void print(PrintWriter out, Content content) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = JsonFactory.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .createGenerator(text)) {
            json.setPrettyPrinter(printer);
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.print(text);
        out.print('\n');
    }
}
