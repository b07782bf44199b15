package dev.seaworthy.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the type variables of all that a class extends and implements stand for in it, however many types are between them. */
final class TypeArguments {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    private TypeArguments() {}

    static TypeArguments of(Class<?> type) {
        TypeArguments arguments = new TypeArguments();
        arguments.addThoseAbove(type);
        return arguments;
    }

    private void addThoseAbove(Class<?> type) {
        add(type.getGenericSuperclass());
        for (Type implemented : type.getGenericInterfaces()) {
            add(implemented);
        }
    }

    private void add(@Nullable Type above) {
        if (above instanceof Class<?> plain) {
            addThoseAbove(plain);
        } else if (above instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                arguments.put(parameters[i], generic.getActualTypeArguments()[i]);
            }
            addThoseAbove(raw);
        }
    }

    /** The class that a type is here, or nothing where a variable stands for no class. */
    Optional<Class<?>> named(Type type) {
        @Nullable Type known = type;
        while (known instanceof TypeVariable<?> variable) {
            known = arguments.get(variable);
        }
        return known instanceof Class<?> named ? Optional.of(named) : Optional.empty();
    }
}
