package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type by the names that it has in source. A class inside another one and a class with a {@code $} in its own name are
 * told apart, which a binary name cannot do.
 */
public sealed interface TypeRef {
    /**
     * What becomes of a type, from the inside to the outside.
     *
     * @param <R> what a type becomes
     */
    interface Cases<R> {
        R primitive(Class<?> type);

        R declared(String packageName, List<String> names, List<R> arguments);

        R array(R component);

        R wildcard(Optional<R> upper, Optional<R> lower);
    }

    /** Makes something of this type. */
    <R> R match(Cases<R> cases);

    /** As people write it: without packages. */
    default String simpleName() {
        return match(TypeText.SIMPLE);
    }

    /** As source writes it without imports. */
    default String qualifiedName() {
        return match(TypeText.QUALIFIED);
    }

    /** {@code int}. */
    record Primitive(Class<?> type) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.primitive(type);
        }
    }

    /**
     * A class or an interface.
     *
     * @param packageName its package, or nothing for the unnamed one
     * @param names its simple name, after those of the types that it is nested in
     * @param arguments its type arguments
     */
    record Declared(String packageName, List<String> names, List<TypeRef> arguments) implements TypeRef {
        public Declared {
            names = List.copyOf(names);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            List<R> each = new ArrayList<>();
            for (TypeRef argument : arguments) {
                each.add(argument.match(cases));
            }
            return cases.declared(packageName, names, each);
        }
    }

    /** An array, of arrays perhaps. */
    record Array(TypeRef component) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.array(component.match(cases));
        }
    }

    /**
     * A type argument that is not known.
     *
     * @param upper what it extends
     * @param lower what extends it
     */
    record Wildcard(Optional<TypeRef> upper, Optional<TypeRef> lower) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wildcard(upper.map(type -> type.match(cases)), lower.map(type -> type.match(cases)));
        }
    }
}
