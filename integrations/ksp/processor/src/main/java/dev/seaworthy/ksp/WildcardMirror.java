package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** A wildcard, with one bound or none. */
final class WildcardMirror extends SymbolType implements WildcardType {
    private final @Nullable TypeMirror upper;
    private final @Nullable TypeMirror lower;

    WildcardMirror(@Nullable TypeMirror upper, @Nullable TypeMirror lower) {
        super(List.of());
        this.upper = upper;
        this.lower = lower;
    }

    @Override
    public @Nullable TypeMirror getExtendsBound() {
        return upper;
    }

    @Override
    public @Nullable TypeMirror getSuperBound() {
        return lower;
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.WILDCARD;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitWildcard(this, parameter);
    }

    @Override
    public String toString() {
        return upper != null ? "? extends " + upper : lower != null ? "? super " + lower : "?";
    }
}
