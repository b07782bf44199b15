package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.SourceRef;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one compilation share: the compiler's look-ups, and where findings go. */
final class Reading {
    private final Elements elements;
    private final Types types;
    private final SourceTypes source;
    private final Consumer<Diagnostic> found;

    Reading(Elements elements, Types types, SourceTypes source, Consumer<Diagnostic> found) {
        this.elements = elements;
        this.types = types;
        this.source = source;
        this.found = found;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** Whether a type is being compiled, and does not come from a class file. */
    boolean isFromSource(TypeElement type) {
        return source.has(type);
    }

    /** Reports what cannot be represented. */
    void report(Law law, SourceRef source, String fact, String fix) {
        found.accept(law.at(source, fact, fix));
    }

    /** Reports what can be represented and is probably not meant. */
    void warn(Law law, SourceRef source, String fact, String fix) {
        found.accept(law.warningAt(source, fact, fix));
    }

    /** The place of an element: a type, or a method of one. */
    static SourceRef placeOf(Element element) {
        if (element instanceof TypeElement type) {
            return SourceRef.ofType(type.getQualifiedName().toString());
        }
        Element type = element.getEnclosingElement();
        return type == null
                ? SourceRef.ofType("")
                : placeOf(type).method(element.getSimpleName().toString());
    }
}
