package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes the files of one configuration. */
public final class Outputs {
    private final Filer filer;

    /** Writes to a compiler. */
    public Outputs(Filer filer, Map<String, String> options) {
        this.filer = filer;
    }

    /** Writes files. */
    public void write(List<Output> files, ConfigModel config, TypeElement originating, Consumer<Diagnostic> found) {
        for (Output file : files) {
            if (file.kind() == Output.Kind.SOURCE) {
                try (Writer writer =
                        filer.createSourceFile(file.path(), originating).openWriter()) {
                    writer.write(file.text());
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
    }
}
