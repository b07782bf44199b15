package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.processor.read.SourceTypes;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints findings, at the narrowest place that the compiler knows: the value of an attribute, where it can. */
final class MessagerPrinter {
    private static final String WITHOUT_RUNTIME =
            "[SW000] The processor path does not have the seaworthy-runtime of the processor's own version.\n"
                    + "    Fix: Put seaworthy-runtime and seaworthy-annotations of one version on it, beside"
                    + " seaworthy-processor.";

    private final ProcessingEnvironment environment;
    private final SourceTypes sources;
    private final SilencedWarnings silenced;

    MessagerPrinter(ProcessingEnvironment environment, SourceTypes sources) {
        this.environment = environment;
        this.sources = sources;
        this.silenced =
                new SilencedWarnings(environment.getOptions(), new SourceFacts(environment.getElementUtils(), sources));
    }

    /** Prints a finding that stands in source. */
    void print(Diagnostic diagnostic) {
        print(diagnostic, diagnostic.source());
    }

    /** Prints a finding; where its place is not in source, at another place, saying the real one first. */
    void print(Diagnostic diagnostic, SourceRef otherwise) {
        if (diagnostic.isWarning() && isSilenced(diagnostic.law(), diagnostic.source(), otherwise)) {
            return;
        }
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
        String message = "[" + diagnostic.law().code() + "] In " + place + ": " + diagnostic.explained() + "\n    Fix: "
                + diagnostic.fix();
        if (other == null) {
            environment.getMessager().printMessage(kind, message);
        } else {
            environment.getMessager().printMessage(kind, message, other);
        }
    }

    /** Reports what the option for silenced warnings names and is not a code. */
    void checkOption(SourceRef place) {
        silenced.unknown(place).forEach(this::print);
    }

    /** A configuration speaks for its groups too, wherever their source is. */
    private boolean isSilenced(Law law, SourceRef... places) {
        if (silenced.has(law)) {
            return true;
        }
        for (SourceRef place : places) {
            TypeElement type = environment.getElementUtils().getTypeElement(place.type());
            if (type != null && silenced.has(law, Place.of(type, place).element())) {
                return true;
            }
        }
        return false;
    }

    /** Prints a mistake of our own, or that this processor runs beside another runtime than its own, or beside none. */
    void bug(String type, Throwable bug) {
        if (bug instanceof LinkageError && String.valueOf(bug.getMessage()).contains("dev/seaworthy/runtime/")) {
            environment.getMessager().printMessage(Kind.ERROR, WITHOUT_RUNTIME);
            return;
        }
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
