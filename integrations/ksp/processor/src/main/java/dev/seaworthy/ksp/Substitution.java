package dev.seaworthy.ksp;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Puts types in the place of type parameters. */
final class Substitution extends SimpleTypeVisitor14<TypeMirror, @Nullable Void> {
    private final Map<String, TypeMirror> values;

    /** By the names of the parameters, all of one class. */
    Substitution(Map<String, TypeMirror> values) {
        this.values = values;
    }

    TypeMirror in(TypeMirror type) {
        return visit(type);
    }

    @Override
    public TypeMirror visitTypeVariable(TypeVariable type, @Nullable Void unused) {
        return values.getOrDefault(type.toString(), type);
    }

    @Override
    public TypeMirror visitDeclared(DeclaredType type, @Nullable Void unused) {
        List<TypeMirror> arguments =
                type.getTypeArguments().stream().map(this::in).toList();
        return new ClassType((ClassElement) type.asElement(), arguments, annotations(type));
    }

    @Override
    public TypeMirror visitArray(ArrayType type, @Nullable Void unused) {
        return new ArrayMirror(in(type.getComponentType()), annotations(type));
    }

    private static List<AnnotationMirror> annotations(TypeMirror type) {
        return List.copyOf(type.getAnnotationMirrors());
    }

    @Override
    public TypeMirror visitWildcard(WildcardType type, @Nullable Void unused) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror lower = type.getSuperBound();
        return new WildcardMirror(upper == null ? null : in(upper), lower == null ? null : in(lower));
    }

    @Override
    protected TypeMirror defaultAction(TypeMirror type, @Nullable Void unused) {
        return type;
    }
}
