package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** The type of a class that is mentioned and not there. */
final class MissingType extends SymbolType implements ErrorType {
    private final MissingElement element;

    MissingType(MissingElement element) {
        super(List.of());
        this.element = element;
    }

    @Override
    public MissingElement asElement() {
        return element;
    }

    @Override
    public TypeMirror getEnclosingType() {
        return NoMirror.NONE;
    }

    @Override
    public List<? extends TypeMirror> getTypeArguments() {
        return List.of();
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.ERROR;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitError(this, parameter);
    }

    @Override
    public String toString() {
        return element.toString();
    }
}
