package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** An array. */
final class ArrayMirror extends SymbolType implements ArrayType {
    private final TypeMirror component;

    ArrayMirror(TypeMirror component, List<AnnotationMirror> annotations) {
        super(annotations);
        this.component = component;
    }

    @Override
    public TypeMirror getComponentType() {
        return component;
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.ARRAY;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitArray(this, parameter);
    }

    @Override
    public String toString() {
        return component + "[]";
    }
}
