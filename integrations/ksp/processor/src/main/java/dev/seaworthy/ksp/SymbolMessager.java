package dev.seaworthy.ksp;

import com.google.devtools.ksp.processing.KSPLogger;
import com.google.devtools.ksp.symbol.FileLocation;
import com.google.devtools.ksp.symbol.KSNode;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints by KSP's logger, at the narrowest place that has a line of its own. */
final class SymbolMessager implements Messager {
    private final KSPLogger logger;

    SymbolMessager(KSPLogger logger) {
        this.logger = logger;
    }

    @Override
    public void printMessage(Diagnostic.Kind kind, CharSequence message) {
        print(kind, message, null);
    }

    @Override
    public void printMessage(Diagnostic.Kind kind, CharSequence message, @Nullable Element element) {
        printMessage(kind, message, element, null, null);
    }

    @Override
    public void printMessage(
            Diagnostic.Kind kind,
            CharSequence message,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation) {
        printMessage(kind, message, element, annotation, null);
    }

    @Override
    public void printMessage(
            Diagnostic.Kind kind,
            CharSequence message,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        for (Object each : new @Nullable Object[] {value, annotation, element}) {
            if (each instanceof Placed placed && hasLine(placed.node())) {
                print(kind, message, placed.node());
                return;
            }
        }
        print(kind, message, null);
    }

    /** Some symbols have none, such as an annotation of a getter: KSP would print neither file nor line. */
    static boolean hasLine(@Nullable KSNode node) {
        return node != null && node.getLocation() instanceof FileLocation;
    }

    private void print(Diagnostic.Kind kind, CharSequence message, @Nullable KSNode place) {
        switch (kind) {
            case ERROR -> logger.error(message.toString(), place);
            case WARNING, MANDATORY_WARNING -> logger.warn(message.toString(), place);
            case NOTE, OTHER -> logger.info(message.toString(), place);
        }
    }
}
