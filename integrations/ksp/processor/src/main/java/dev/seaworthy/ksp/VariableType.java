package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;

/** What a type parameter stands for. */
final class VariableType extends SymbolType implements TypeVariable {
    private final TypeParameterSymbol parameter;

    VariableType(TypeParameterSymbol parameter) {
        super(List.of());
        this.parameter = parameter;
    }

    @Override
    public Element asElement() {
        return parameter;
    }

    @Override
    public TypeMirror getUpperBound() {
        return NoMirror.NONE;
    }

    @Override
    public TypeMirror getLowerBound() {
        return NoMirror.NONE;
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.TYPEVAR;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitTypeVariable(this, parameter);
    }

    @Override
    public String toString() {
        return parameter.toString();
    }
}
