package dev.seaworthy.processor.read;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * An annotation of which the compiler gives the type alone.
 *
 * @param type its type, which may not be on the class path
 */
record UnreadAnnotation(DeclaredType type) implements AnnotationMirror {
    @Override
    public DeclaredType getAnnotationType() {
        return type;
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
        return Map.of();
    }
}
