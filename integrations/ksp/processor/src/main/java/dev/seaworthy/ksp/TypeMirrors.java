package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeAlias;
import com.google.devtools.ksp.symbol.KSTypeArgument;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.KSValueParameter;
import com.google.devtools.ksp.symbol.Nullability;
import com.google.devtools.ksp.symbol.Variance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Kotlin's types as Java's: a number that may be null is boxed, and a list of either language is Java's. */
final class TypeMirrors {
    private static final String VOID = "kotlin.Unit";
    private static final Map<String, TypeKind> PRIMITIVES = Map.of(
            "kotlin.Boolean", TypeKind.BOOLEAN,
            "kotlin.Byte", TypeKind.BYTE,
            "kotlin.Short", TypeKind.SHORT,
            "kotlin.Int", TypeKind.INT,
            "kotlin.Long", TypeKind.LONG,
            "kotlin.Char", TypeKind.CHAR,
            "kotlin.Float", TypeKind.FLOAT,
            "kotlin.Double", TypeKind.DOUBLE);

    private final Symbols symbols;

    TypeMirrors(Symbols symbols) {
        this.symbols = symbols;
    }

    /** What a function returns. */
    TypeMirror returned(KSFunctionDeclaration function) {
        KSTypeReference returned = function.getReturnType();
        if (returned == null) {
            return NoMirror.NONE;
        }
        KSType type = returned.resolve();
        if (nameOf(expanded(type).getDeclaration()).equals(VOID)) {
            return NoMirror.VOID;
        }
        return read(type, !isObject(function));
    }

    /** Whether the class file says that a function returns an object: only there Java's int and Integer differ. */
    private boolean isObject(KSFunctionDeclaration function) {
        if (JavaModifiers.isKotlin(function)) {
            return false;
        }
        String signature = symbols.resolver().mapToJvmSignature(function);
        return signature != null && signature.contains(")L");
    }

    /** A type as it is written. */
    TypeMirror of(KSTypeReference reference) {
        return read(reference.resolve(), true);
    }

    /** The type of a parameter: several values in one are an array for Java. */
    TypeMirror of(KSValueParameter parameter) {
        boolean isSeveral = parameter.isVararg() && JavaModifiers.isKotlin(parameter.getOrigin());
        TypeMirror type = of(parameter.getType());
        return isSeveral ? new ArrayMirror(type, List.of()) : type;
    }

    /** Whether a type has a question mark, or what it is another name for has one. */
    static boolean isNullable(KSType type) {
        return type.isMarkedNullable()
                || (type.getDeclaration() instanceof KSTypeAlias alias
                        && isNullable(alias.getType().resolve()));
    }

    /** A type that is an object, such as a type argument. */
    TypeMirror boxed(KSType type) {
        return read(type, false);
    }

    /** A class by its name. */
    TypeMirror named(String qualifiedName) {
        Optional<ClassElement> found = symbols.find(qualifiedName);
        return found.isPresent()
                ? new ClassType(found.get(), List.of(), List.of())
                : new MissingType(new MissingElement(qualifiedName));
    }

    private TypeMirror read(KSType type, boolean mayBePrimitive) {
        return read(type, mayBePrimitive, List.of());
    }

    /** What another name of a type stands for, with its arguments in it. */
    private TypeMirror read(
            KSTypeAlias alias, KSType written, boolean mayBePrimitive, List<AnnotationMirror> annotations) {
        KSType type = alias.getType().resolve();
        TypeMirror meant = read(type, mayBePrimitive && !written.isMarkedNullable(), annotations);
        List<TypeMirror> arguments = arguments(written);
        List<KSTypeParameter> parameters = alias.getTypeParameters();
        Map<String, TypeMirror> values = new HashMap<>();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            values.put(parameters.get(i).getSimpleName().asString(), arguments.get(i));
        }
        return values.isEmpty() ? meant : new Substitution(values).in(meant);
    }

    private TypeMirror read(KSType type, boolean mayBePrimitive, List<AnnotationMirror> outside) {
        List<AnnotationMirror> annotations = new ArrayList<>(outside);
        annotations.addAll(symbols.annotations().of(type));
        KSDeclaration declaration = type.getDeclaration();
        if (type.isError()) {
            return new MissingType(new MissingElement(nameOfMissing(type)));
        }
        if (declaration instanceof KSTypeAlias alias) {
            return read(alias, type, mayBePrimitive, annotations);
        }
        if (declaration instanceof KSTypeParameter parameter) {
            return variable(parameter);
        }
        if (!(declaration instanceof KSClassDeclaration known)) {
            return new MissingType(new MissingElement(nameOf(declaration)));
        }
        String name = nameOf(declaration);
        TypeKind primitive = PRIMITIVES.get(name);
        if (primitive != null && mayBePrimitive && type.getNullability() == Nullability.NOT_NULL) {
            return new PrimitiveMirror(primitive, annotations);
        }
        if (name.equals("kotlin.Array") && type.getArguments().size() == 1) {
            KSTypeReference component = type.getArguments().get(0).getType();
            return new ArrayMirror(
                    component == null ? named("java.lang.Object") : boxed(component.resolve()), annotations);
        }
        TypeKind component = name.endsWith("Array") ? PRIMITIVES.get(name.substring(0, name.length() - 5)) : null;
        if (component != null) {
            return new ArrayMirror(new PrimitiveMirror(component, List.of()), annotations);
        }
        return new ClassType(symbols.of(known), arguments(type), annotations);
    }

    private static KSType expanded(KSType type) {
        KSType expanded = type;
        while (expanded.getDeclaration() instanceof KSTypeAlias alias) {
            expanded = alias.getType().resolve();
        }
        return expanded;
    }

    private List<TypeMirror> arguments(KSType type) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (KSTypeArgument each : type.getArguments()) {
            arguments.add(argument(each.getType(), each.getVariance()));
        }
        return arguments;
    }

    private TypeMirror argument(@Nullable KSTypeReference reference, Variance variance) {
        if (reference == null || variance == Variance.STAR) {
            return new WildcardMirror(null, null);
        }
        TypeMirror type = boxed(reference.resolve());
        return switch (variance) {
            case COVARIANT -> new WildcardMirror(type, null);
            case CONTRAVARIANT -> new WildcardMirror(null, type);
            default -> type;
        };
    }

    private VariableType variable(KSTypeParameter parameter) {
        PackageSymbol nowhere = symbols.packageOf("");
        return new VariableType(
                new TypeParameterSymbol(parameter.getSimpleName().asString(), nowhere));
    }

    private static String nameOf(KSDeclaration declaration) {
        return Objects.requireNonNullElse(declaration.getQualifiedName(), declaration.getSimpleName())
                .asString();
    }

    /** The name that is written, which KSP tells in the text of the type alone. */
    private static String nameOfMissing(KSType type) {
        String text = type.toString().replace("<ERROR TYPE: ", "").replace(">", "");
        return text.isEmpty() ? "?" : text;
    }
}
