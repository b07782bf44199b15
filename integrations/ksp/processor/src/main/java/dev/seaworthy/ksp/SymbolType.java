package dev.seaworthy.ksp;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** What all types have: annotations, which most of them have none of. */
abstract class SymbolType implements TypeMirror {
    private final List<AnnotationMirror> annotations;

    SymbolType(List<AnnotationMirror> annotations) {
        this.annotations = annotations;
    }

    @Override
    public final List<? extends AnnotationMirror> getAnnotationMirrors() {
        return annotations;
    }

    @Override
    public final <A extends Annotation> A getAnnotation(Class<A> type) {
        throw new UnsupportedOperationException("annotations are read by name");
    }

    @Override
    public final <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        throw new UnsupportedOperationException("annotations are read by name");
    }
}
