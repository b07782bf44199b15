package dev.seaworthy.ksp;

import java.util.List;
import java.util.Locale;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeVisitor;

/** {@code void}, and the type of what has none. */
final class NoMirror extends SymbolType implements NoType {
    static final NoMirror NONE = new NoMirror(TypeKind.NONE);
    static final NoMirror VOID = new NoMirror(TypeKind.VOID);

    private final TypeKind kind;

    private NoMirror(TypeKind kind) {
        super(List.of());
        this.kind = kind;
    }

    @Override
    public TypeKind getKind() {
        return kind;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitNoType(this, parameter);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
