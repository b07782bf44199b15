package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A parameter of a method. */
final class ParameterElement extends SymbolElement implements VariableElement {
    private final MethodElement owner;
    private final TypeMirror type;
    private final List<AnnotationMirror> annotations;

    ParameterElement(String name, MethodElement owner, TypeMirror type, List<AnnotationMirror> annotations) {
        super(name);
        this.owner = owner;
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

    @Override
    public @Nullable Object getConstantValue() {
        return null;
    }

    @Override
    public Element getEnclosingElement() {
        return owner;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.PARAMETER;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitVariable(this, parameter);
    }
}
