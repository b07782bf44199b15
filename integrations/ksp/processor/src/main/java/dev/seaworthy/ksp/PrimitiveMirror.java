package dev.seaworthy.ksp;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeVisitor;

/** A primitive type. */
final class PrimitiveMirror extends SymbolType implements PrimitiveType {
    private final TypeKind kind;

    PrimitiveMirror(TypeKind kind, List<AnnotationMirror> annotations) {
        super(annotations);
        this.kind = kind;
    }

    @Override
    public TypeKind getKind() {
        return kind;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitPrimitive(this, parameter);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
