package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** The compiler's types as the model's: names alone. */
final class TypeRefs extends SimpleTypeVisitor14<TypeRef, @Nullable Void> {
    private static final TypeRefs READER = new TypeRefs();

    private TypeRefs() {}

    /** A type with its type arguments. */
    static TypeRef of(TypeMirror type) {
        return READER.visit(type);
    }

    /** A class or an interface without type arguments. */
    static TypeRef.Declared of(TypeElement type) {
        return declared(type, List.of());
    }

    private static TypeRef.Declared declared(Element type, List<TypeRef> arguments) {
        List<String> names = new ArrayList<>();
        Element around = type;
        for (; around instanceof TypeElement; around = around.getEnclosingElement()) {
            names.add(0, around.getSimpleName().toString());
        }
        String packageName = around instanceof PackageElement named
                ? named.getQualifiedName().toString()
                : "";
        return new TypeRef.Declared(packageName, names, arguments);
    }

    @Override
    public TypeRef visitPrimitive(PrimitiveType type, @Nullable Void unused) {
        return new TypeRef.Primitive(
                switch (type.getKind()) {
                    case BOOLEAN -> boolean.class;
                    case BYTE -> byte.class;
                    case SHORT -> short.class;
                    case INT -> int.class;
                    case LONG -> long.class;
                    case CHAR -> char.class;
                    case FLOAT -> float.class;
                    default -> double.class;
                });
    }

    @Override
    public TypeRef visitDeclared(DeclaredType type, @Nullable Void unused) {
        List<TypeRef> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(of(argument));
        }
        return declared(type.asElement(), arguments);
    }

    @Override
    public TypeRef visitError(ErrorType type, @Nullable Void unused) {
        return visitDeclared(type, null); // javac itself says that it does not exist.
    }

    @Override
    public TypeRef visitArray(ArrayType type, @Nullable Void unused) {
        return new TypeRef.Array(of(type.getComponentType()));
    }

    @Override
    public TypeRef visitWildcard(WildcardType type, @Nullable Void unused) {
        return new TypeRef.Wildcard(
                Optional.ofNullable(type.getExtendsBound()).map(TypeRefs::of),
                Optional.ofNullable(type.getSuperBound()).map(TypeRefs::of));
    }

    /** {@code void} and what else is not a value's type: by its name, which no table has. */
    @Override
    protected TypeRef defaultAction(TypeMirror type, @Nullable Void unused) {
        return new TypeRef.Declared("", List.of(type.toString()), List.of());
    }
}
