package dev.seaworthy.ksp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The questions about types that configurations raise; each type is what its text says. */
final class SymbolTypes implements Types {
    private static final Map<TypeKind, String> BOXES = Map.of(
            TypeKind.BOOLEAN, "java.lang.Boolean",
            TypeKind.BYTE, "java.lang.Byte",
            TypeKind.SHORT, "java.lang.Short",
            TypeKind.INT, "java.lang.Integer",
            TypeKind.LONG, "java.lang.Long",
            TypeKind.CHAR, "java.lang.Character",
            TypeKind.FLOAT, "java.lang.Float",
            TypeKind.DOUBLE, "java.lang.Double");

    private final Elements elements;

    SymbolTypes(Elements elements) {
        this.elements = elements;
    }

    @Override
    public boolean isSameType(TypeMirror one, TypeMirror other) {
        return one.getKind() == other.getKind() && one.toString().equals(other.toString());
    }

    @Override
    public boolean isSubtype(TypeMirror lower, TypeMirror upper) {
        if (isSameType(lower, upper) || upper.toString().equals("java.lang.Object")) {
            return true;
        }
        if (lower instanceof ArrayType below && upper instanceof ArrayType above) {
            return isSubtype(below.getComponentType(), above.getComponentType());
        }
        if (!(lower instanceof ClassType below) || !(upper instanceof ClassType above)) {
            return false;
        }
        return below.asElement().equals(above.asElement())
                ? above.getTypeArguments().isEmpty() || hold(above.getTypeArguments(), below.getTypeArguments())
                : below.parents().stream().anyMatch(parent -> isSubtype(parent, upper));
    }

    private boolean hold(List<? extends TypeMirror> wanted, List<? extends TypeMirror> given) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= given.size() || !contains(wanted.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean contains(TypeMirror wanted, TypeMirror given) {
        if (!(wanted instanceof WildcardType wildcard)) {
            return isSameType(wanted, given);
        }
        TypeMirror upper = wildcard.getExtendsBound();
        TypeMirror lower = wildcard.getSuperBound();
        return (upper == null || isSubtype(given, upper)) && (lower == null || isSubtype(lower, given));
    }

    /** Whether a value can be assigned; Java assigns what is raw, with a warning. */
    @Override
    public boolean isAssignable(TypeMirror given, TypeMirror wanted) {
        return isSubtype(given, wanted)
                || (given instanceof ClassType raw && raw.isRaw() && isSubtype(given, erasure(wanted)));
    }

    @Override
    public List<? extends TypeMirror> directSupertypes(TypeMirror type) {
        return type instanceof ClassType known ? known.parents() : List.of();
    }

    @Override
    public TypeMirror erasure(TypeMirror type) {
        if (type instanceof ClassType known) {
            return known.erased();
        }
        return type instanceof ArrayType array ? new ArrayMirror(erasure(array.getComponentType()), List.of()) : type;
    }

    @Override
    public TypeElement boxedClass(PrimitiveType type) {
        return Objects.requireNonNull(elements.getTypeElement(Objects.requireNonNull(BOXES.get(type.getKind()))));
    }

    @Override
    public PrimitiveType getPrimitiveType(TypeKind kind) {
        return new PrimitiveMirror(kind, List.of());
    }

    @Override
    public @Nullable Element asElement(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.asElement() : null;
    }

    @Override
    public NoType getNoType(TypeKind kind) {
        return kind == TypeKind.VOID ? NoMirror.VOID : NoMirror.NONE;
    }

    @Override
    public ArrayType getArrayType(TypeMirror component) {
        return new ArrayMirror(component, List.of());
    }

    @Override
    public boolean isSubsignature(ExecutableType one, ExecutableType other) {
        throw new UnsupportedOperationException("isSubsignature");
    }

    @Override
    public PrimitiveType unboxedType(TypeMirror type) {
        throw new UnsupportedOperationException("unboxedType");
    }

    @Override
    public TypeMirror capture(TypeMirror type) {
        throw new UnsupportedOperationException("capture");
    }

    @Override
    public NullType getNullType() {
        throw new UnsupportedOperationException("getNullType");
    }

    @Override
    public WildcardType getWildcardType(TypeMirror upper, TypeMirror lower) {
        throw new UnsupportedOperationException("getWildcardType");
    }

    @Override
    public DeclaredType getDeclaredType(TypeElement type, TypeMirror... arguments) {
        throw new UnsupportedOperationException("getDeclaredType");
    }

    @Override
    public DeclaredType getDeclaredType(DeclaredType containing, TypeElement type, TypeMirror... arguments) {
        throw new UnsupportedOperationException("getDeclaredType");
    }

    @Override
    public TypeMirror asMemberOf(DeclaredType containing, Element element) {
        Substitution substitution = ((ClassType) containing)
                .as(Objects.requireNonNull(element.getEnclosingElement()))
                .map(ClassType::substitution)
                .orElse(new Substitution(Map.of()));
        return new MethodType((ExecutableElement) element, substitution);
    }
}
