package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A method of a class file: of a function, of a property that is read, or of an annotation's attribute. */
abstract class MethodElement extends SymbolElement implements ExecutableElement {
    private final ClassElement owner;

    MethodElement(String name, ClassElement owner) {
        super(name);
        this.owner = owner;
    }

    @Override
    public final Element getEnclosingElement() {
        return owner;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.METHOD;
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        return List.of();
    }

    @Override
    public List<? extends VariableElement> getParameters() {
        return List.of();
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        return List.of();
    }

    @Override
    public TypeMirror getReceiverType() {
        return NoMirror.NONE;
    }

    @Override
    public boolean isVarArgs() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return getModifiers().contains(Modifier.DEFAULT);
    }

    @Override
    public @Nullable AnnotationValue getDefaultValue() {
        return null; // KSP tells defaults only where an annotation is used.
    }

    @Override
    public TypeMirror asType() {
        return NoMirror.NONE;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitExecutable(this, parameter);
    }
}
