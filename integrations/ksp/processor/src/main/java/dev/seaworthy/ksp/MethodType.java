package dev.seaworthy.ksp;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;

/** What a method takes, gives and throws as a member of a type that may have arguments. */
final class MethodType extends SymbolType implements ExecutableType {
    private final ExecutableElement method;
    private final Substitution substitution;

    MethodType(ExecutableElement method, Substitution substitution) {
        super(List.of());
        this.method = method;
        this.substitution = substitution;
    }

    @Override
    public List<? extends TypeVariable> getTypeVariables() {
        return method.getTypeParameters().stream()
                .map(TypeParameterElement::asType)
                .map(TypeVariable.class::cast)
                .toList();
    }

    @Override
    public TypeMirror getReturnType() {
        return substitution.in(method.getReturnType());
    }

    @Override
    public List<? extends TypeMirror> getParameterTypes() {
        return method.getParameters().stream()
                .map(parameter -> substitution.in(parameter.asType()))
                .toList();
    }

    @Override
    public TypeMirror getReceiverType() {
        return method.getReceiverType();
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        return method.getThrownTypes().stream().map(substitution::in).toList();
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.EXECUTABLE;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitExecutable(this, parameter);
    }

    @Override
    public String toString() {
        return getParameterTypes().stream().map(Object::toString).collect(Collectors.joining(",", "(", ")"))
                + getReturnType();
    }
}
