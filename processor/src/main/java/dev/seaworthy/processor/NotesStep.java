package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.java.NotesFile;
import dev.seaworthy.processor.model.Notes;
import dev.seaworthy.processor.output.Outputs;
import dev.seaworthy.processor.read.GeneratedName;
import dev.seaworthy.processor.read.NotesReader;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.processor.read.SurroundingsReader;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads and writes the notes on one interface of settings. */
final class NotesStep {
    private final MessagerPrinter printer;
    private final NotesReader reader;
    private final GeneratedName names;
    private final Outputs outputs;

    NotesStep(
            Elements elements,
            MessagerPrinter printer,
            SourceFacts facts,
            SurroundingsReader surroundings,
            GeneratedName names,
            Outputs outputs) {
        this.printer = printer;
        this.reader = new NotesReader(elements, facts, surroundings);
        this.names = names;
        this.outputs = outputs;
    }

    void run(TypeElement type) {
        try {
            runOrThrow(type);
        } catch (RuntimeException | Error bug) {
            printer.bug(type.getQualifiedName().toString(), bug);
        }
    }

    private void runOrThrow(TypeElement type) {
        Notes notes = reader.read(type);
        names.check(notes, printer::print);
        if (!names.isTaken(notes)) {
            outputs.compile(NotesFile.of(notes), notes.source(), type, found -> print(found, type, notes));
        }
    }

    /** The Eclipse compiler writes no class that is on the class path already; where it says the same, nothing is lost. */
    private void print(Diagnostic found, TypeElement type, Notes notes) {
        if (!reader.isWritten(type, notes)) {
            printer.print(found);
        }
    }
}
