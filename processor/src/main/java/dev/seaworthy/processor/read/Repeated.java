package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One of several annotations that a declaration may have of one kind: its own, or those that annotations of the user's own carry,
 * to any depth. All of them hold.
 *
 * @param annotation the annotation
 * @param place where findings about it point: at it, or at the annotation that carries it
 */
record Repeated(AnnotationReader annotation, SourceRef place) {
    /**
     * Those on a declaration, in the order of the source.
     *
     * @param kind the qualified name of the annotation, whose container is called the same with an {@code s}
     */
    static List<Repeated> find(Element element, SourceRef place, String kind) {
        return among(Declared.annotations(element), place, kind);
    }

    /** Those among annotations of one declaration, and in what they carry. */
    static List<Repeated> among(List<? extends AnnotationMirror> annotations, SourceRef place, String kind) {
        return find(annotations, place, kind, new HashSet<>());
    }

    private static List<Repeated> find(
            List<? extends AnnotationMirror> annotations, SourceRef place, String kind, Set<TypeElement> seen) {
        List<Repeated> found = new ArrayList<>();
        for (AnnotationMirror mirror : annotations) {
            String name = AnnotationReader.nameOf(mirror);
            if (name.equals(kind)) {
                found.add(new Repeated(AnnotationReader.of(mirror), place.annotation(kind)));
            } else if (name.equals(kind + "s")) {
                int which = 0;
                for (AnnotationMirror each : AnnotationReader.of(mirror).annotations("value")) {
                    found.add(new Repeated(AnnotationReader.of(each), place.annotation(kind, which++)));
                }
            } else if (!name.startsWith("java.lang.") && seen.add(AnnotationReader.typeOf(mirror))) {
                // An annotation of the user's own, composed of others: findings point at where it is used.
                for (Repeated inner : find(AnnotationReader.typeOf(mirror).getAnnotationMirrors(), place, kind, seen)) {
                    found.add(new Repeated(
                            inner.annotation(), place.annotation(name).asCarrier()));
                }
                found.addAll(
                        find(AnnotationReader.of(mirror).annotations("value"), place, kind, seen)); // Repeated ones.
            }
        }
        return found;
    }
}
