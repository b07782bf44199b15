package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints findings, at the narrowest place that the compiler knows: the value of an attribute, where it can. */
final class MessagerPrinter {
    private final ProcessingEnvironment environment;
    private final Set<String> fromSource;

    MessagerPrinter(ProcessingEnvironment environment, Set<String> fromSource) {
        this.environment = environment;
        this.fromSource = fromSource;
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
        if (type != null && isFromSource(type)) {
            print(kind, diagnostic.message(), type, source);
            return;
        }
        TypeElement other = environment.getElementUtils().getTypeElement(otherwise.type());
        String place = source.method().isEmpty() ? source.type() : source.type() + "." + source.method() + "()";
        String message = "[" + diagnostic.problem().code() + "] In " + place + ": " + diagnostic.fact() + "\n    Fix: "
                + diagnostic.fix();
        if (other == null) {
            environment.getMessager().printMessage(kind, message);
        } else {
            environment.getMessager().printMessage(kind, message, other);
        }
    }

    /** Prints a mistake of our own. */
    void bug(String type, String trace) {
        environment
                .getMessager()
                .printMessage(
                        Kind.ERROR,
                        "[SW000] This is a bug in Seaworthy: " + type + " cannot be processed.\n"
                                + "    Fix: Report it with the interface and this trace.\n" + trace);
    }

    private boolean isFromSource(TypeElement type) {
        Element top = type;
        while (top.getEnclosingElement() != null && top.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            top = top.getEnclosingElement();
        }
        return top instanceof TypeElement outermost
                && fromSource.contains(outermost.getQualifiedName().toString());
    }

    private void print(Kind kind, String message, TypeElement type, SourceRef source) {
        Element element = source.method().isEmpty() ? type : methodOf(type, source.method());
        AnnotationMirror annotation = annotationOf(element, source);
        if (annotation == null) {
            environment.getMessager().printMessage(kind, message, element);
            return;
        }
        AnnotationValue value = valueOf(annotation, source.attribute());
        if (value == null) {
            environment.getMessager().printMessage(kind, message, element, annotation);
        } else {
            environment.getMessager().printMessage(kind, message, element, annotation, value);
        }
    }

    private static Element methodOf(TypeElement type, String name) {
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.METHOD && each.getSimpleName().contentEquals(name)) {
                return each;
            }
        }
        return type;
    }

    private static @Nullable AnnotationMirror annotationOf(Element element, SourceRef source) {
        if (source.annotation().isEmpty()) {
            return null;
        }
        int count = 0;
        AnnotationMirror container = null;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (name.equals(source.annotation())) {
                if (count == source.occurrence()) {
                    return mirror;
                }
                count++;
            } else if (isContainerOf(mirror, source.annotation())) {
                container = mirror;
            }
        }
        return container == null ? null : inside(container, source.occurrence());
    }

    /** Whether an annotation holds several of another type, as the compiler puts repeated ones into one. */
    private static boolean isContainerOf(AnnotationMirror mirror, String annotation) {
        AnnotationValue value = valueOf(mirror, "value");
        return value != null
                && value.getValue() instanceof List<?> list
                && !list.isEmpty()
                && list.get(0) instanceof AnnotationValue first
                && first.getValue() instanceof AnnotationMirror inner
                && inner.getAnnotationType().toString().equals(annotation);
    }

    private static AnnotationMirror inside(AnnotationMirror container, int which) {
        AnnotationValue value = valueOf(container, "value");
        if (value != null
                && value.getValue() instanceof List<?> list
                && which < list.size()
                && list.get(which) instanceof AnnotationValue each
                && each.getValue() instanceof AnnotationMirror mirror) {
            return mirror;
        }
        return container;
    }

    private static @Nullable AnnotationValue valueOf(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                mirror.getElementValues().entrySet()) {
            if (each.getKey().getSimpleName().contentEquals(attribute)) {
                return each.getValue();
            }
        }
        return null;
    }
}
