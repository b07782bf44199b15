package dev.seaworthy.processor;

import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A place in the source as the compiler knows it.
 *
 * @param element the declaration
 * @param annotation its annotation, where the place is one and it is there
 * @param value the value of the annotation's attribute, where the place is one and it is written
 */
record Place(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
    /** The narrowest place in a type that a reference names. */
    static Place of(TypeElement type, SourceRef source) {
        Element element = source.method().map(name -> methodOf(type, name)).orElse(type);
        Optional<AnnotationMirror> annotation = source.annotation().flatMap(each -> annotation(element, each));
        Optional<String> attribute = source.annotation().flatMap(SourceRef.AnnotationRef::attribute);
        Optional<AnnotationValue> value =
                annotation.flatMap(mirror -> attribute.flatMap(name -> valueOf(mirror, name)));
        return new Place(element, annotation, value);
    }

    private static Optional<AnnotationMirror> annotation(Element element, SourceRef.AnnotationRef wanted) {
        return annotations(element).stream()
                .filter(mirror -> nameOf(mirror).equals(wanted.type()))
                .skip(wanted.occurrence())
                .findFirst();
    }

    private static Element methodOf(TypeElement type, String name) {
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.METHOD && each.getSimpleName().contentEquals(name)) {
                return each;
            }
        }
        return type;
    }

    /** Every annotation of an element, repeated ones after the container that the compiler puts them into. */
    static List<AnnotationMirror> annotations(Element element) {
        List<AnnotationMirror> all = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            all.add(mirror);
            valueOf(mirror, "value").ifPresent(value -> addInner(value, all));
        }
        return all;
    }

    private static void addInner(AnnotationValue value, List<AnnotationMirror> all) {
        if (value.getValue() instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof AnnotationValue inner && inner.getValue() instanceof AnnotationMirror mirror) {
                    all.add(mirror);
                }
            }
        }
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static Optional<AnnotationValue> valueOf(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                mirror.getElementValues().entrySet()) {
            if (each.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }
}
