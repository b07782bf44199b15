package dev.seaworthy.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The annotations of a declaration as its source has them. */
final class Declared {
    private Declared() {}

    /** Those of an element; of a getter of Kotlin also those of its property. */
    static List<? extends AnnotationMirror> annotations(Element element) {
        if (element.getKind() != ElementKind.METHOD) {
            return element.getAnnotationMirrors();
        }
        List<AnnotationMirror> ofProperty = KotlinInterface.annotationsOfProperty(element);
        return ofProperty.isEmpty()
                ? element.getAnnotationMirrors()
                : Stream.<AnnotationMirror>concat(element.getAnnotationMirrors().stream(), ofProperty.stream())
                        .toList();
    }
}
