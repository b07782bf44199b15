package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/** A parameter of a method. */
final class ParameterElement extends VariableSymbol {
    private final TypeMirror type;
    private final List<AnnotationMirror> annotations;

    ParameterElement(String name, MethodElement owner, TypeMirror type, List<AnnotationMirror> annotations) {
        super(name, owner, ElementKind.PARAMETER);
        this.type = type;
        this.annotations = annotations;
    }

    @Override
    public TypeMirror asType() {
        return type;
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return annotations;
    }
}
