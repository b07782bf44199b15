package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.read.SourceTypes;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints findings, at the narrowest place that the compiler knows: the value of an attribute, where it can. */
final class MessagerPrinter {
    private final ProcessingEnvironment environment;
    private final SourceTypes sources;

    MessagerPrinter(ProcessingEnvironment environment, SourceTypes sources) {
        this.environment = environment;
        this.sources = sources;
    }

    /** Prints a finding that stands in source. */
    void print(Diagnostic diagnostic) {
        print(diagnostic, diagnostic.source());
    }

    /** Prints a finding; where its place is not in source, at another place, saying the real one first. */
    void print(Diagnostic diagnostic, SourceRef otherwise) {
        Kind kind = diagnostic.isWarning() ? Kind.WARNING : Kind.ERROR;
        SourceRef source = diagnostic.source();
        TypeElement type = environment.getElementUtils().getTypeElement(source.type());
        if (type != null && sources.has(type)) {
            print(kind, diagnostic.message(), type, source);
            return;
        }
        TypeElement other = environment.getElementUtils().getTypeElement(otherwise.type());
        String place =
                source.method().map(name -> source.type() + "." + name + "()").orElse(source.type());
        String message = "[" + diagnostic.law().code() + "] In " + place + ": " + diagnostic.fact() + "\n    Fix: "
                + diagnostic.fix();
        if (other == null) {
            environment.getMessager().printMessage(kind, message);
        } else {
            environment.getMessager().printMessage(kind, message, other);
        }
    }

    /** Prints a mistake of our own. */
    void bug(String type, Throwable bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        environment
                .getMessager()
                .printMessage(
                        Kind.ERROR,
                        "[SW000] This is a bug in Seaworthy: " + type + " cannot be processed.\n"
                                + "    Fix: Report it with the interface and this trace.\n" + trace);
    }

    private void print(Kind kind, String message, TypeElement type, SourceRef source) {
        Place place = Place.of(type, source);
        environment
                .getMessager()
                .printMessage(
                        kind,
                        message,
                        place.element(),
                        place.annotation().orElse(null),
                        place.value().orElse(null));
    }
}
