package dev.seaworthy.processor.emit.java.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name of a type: a primitive, a class with or without type arguments, an array, a wildcard. */
public final class TypeName {
    /** {@code void}. */
    public static final TypeName VOID = of("", "void");

    /** {@code String}. */
    public static final TypeName STRING = of(String.class);

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "int", "Integer",
            "long", "Long",
            "char", "Character",
            "float", "Float",
            "double", "Double");

    /** What stands before the class of a wildcard: {@code "? extends "}; nothing for any other type. */
    private final String wildcard;

    private final String packageName;
    private final String path;
    private final List<TypeName> arguments;
    private final int dimensions;

    private TypeName(String wildcard, String packageName, String path, List<TypeName> arguments, int dimensions) {
        this.wildcard = wildcard;
        this.packageName = packageName;
        this.path = path;
        this.arguments = arguments;
        this.dimensions = dimensions;
    }

    /** A class or an interface that the processor itself knows, without type arguments. */
    public static TypeName of(Class<?> type) {
        return ofBinary(type.getName());
    }

    /**
     * A class.
     *
     * @param packageName its package, empty for the unnamed one
     * @param path its name, behind those of the classes around it: {@code Outer.Inner}
     */
    public static TypeName of(String packageName, String path) {
        return new TypeName("", packageName, path, List.of(), 0);
    }

    /**
     * A type as a model writes it: a binary name, type arguments, brackets, and before them what makes a wildcard.
     *
     * @param written {@code java.util.Map<java.lang.String,dev.shop.Outer$Inner>}, {@code byte[]}
     */
    public static TypeName parse(String written) {
        if (written.startsWith("? ")) {
            int bound = written.indexOf(' ', 2) + 1;
            TypeName type = parse(written.substring(bound));
            return new TypeName(
                    written.substring(0, bound), type.packageName, type.path, type.arguments, type.dimensions);
        }
        if (written.endsWith("[]")) {
            return parse(written.substring(0, written.length() - 2)).array();
        }
        int bracket = written.indexOf('<');
        if (bracket < 0) {
            return ofBinary(written);
        }
        List<TypeName> arguments = new ArrayList<>();
        int depth = 0;
        int start = bracket + 1;
        for (int i = start; i < written.length(); i++) {
            char c = written.charAt(i);
            if (depth == 0 && (c == ',' || c == '>')) {
                arguments.add(parse(written.substring(start, i)));
                start = i + 1;
            } else if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            }
        }
        return ofBinary(written.substring(0, bracket)).with(arguments.toArray(new TypeName[0]));
    }

    private static TypeName ofBinary(String name) {
        int dot = name.lastIndexOf('.');
        return of(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1).replace('$', '.'));
    }

    /** The same class with type arguments. */
    public TypeName with(TypeName... types) {
        return new TypeName(wildcard, packageName, path, List.of(types), dimensions);
    }

    /** A class inside this one. */
    public TypeName nested(String name) {
        return of(packageName, path + "." + name);
    }

    /** An array of these. */
    public TypeName array() {
        return new TypeName(wildcard, packageName, path, arguments, dimensions + 1);
    }

    /** Whether it is a primitive. */
    public boolean isPrimitive() {
        return packageName.isEmpty() && dimensions == 0 && BOXES.containsKey(path);
    }

    /** The class that boxes a primitive; any other type is its own. */
    public TypeName boxed() {
        String box = isPrimitive() ? BOXES.get(path) : null;
        return box == null ? this : of("java.lang", box);
    }

    /** The primitive that a box holds; any other type is its own. */
    public TypeName unboxed() {
        if (packageName.equals("java.lang") && dimensions == 0) {
            for (Map.Entry<String, String> each : BOXES.entrySet()) {
                if (each.getValue().equals(path)) {
                    return of("", each.getKey());
                }
            }
        }
        return this;
    }

    /** Its own name, without those of the classes around it. */
    public String simpleName() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String wildcard() {
        return wildcard;
    }

    String packageName() {
        return packageName;
    }

    /** The class that is not inside another one. */
    String outermost() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Its name inside the outermost class, when it is not that class itself. */
    Optional<String> inside() {
        int dot = path.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(path.substring(dot + 1));
    }

    String path() {
        return path;
    }

    String qualifiedName() {
        return packageName.isEmpty() ? path : packageName + "." + path;
    }

    List<TypeName> arguments() {
        return arguments;
    }

    /** A pair of brackets for each dimension of an array; nothing for any other type. */
    String brackets() {
        return "[]".repeat(dimensions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeName that
                && wildcard.equals(that.wildcard)
                && dimensions == that.dimensions
                && path.equals(that.path)
                && packageName.equals(that.packageName)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wildcard, packageName, path, arguments, dimensions);
    }

    @Override
    public String toString() {
        return wildcard + qualifiedName() + (arguments.isEmpty() ? "" : arguments) + brackets();
    }
}
