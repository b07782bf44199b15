package dev.seaworthy.processor.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * Calls of the runtime's static methods by name, the name that a loader calls. A table of method references would cost every
 * build a class for each of them, used or not.
 */
final class Calls {
    private Calls() {}

    /**
     * Calls a method.
     *
     * @param type the class that has it
     * @param name its name; no other method of that class has as many parameters and takes these arguments
     * @param arguments the arguments, the last one an array where the method takes any number
     * @return what it gives, or nothing for null
     */
    static Optional<Object> of(Class<?> type, String name, Object... arguments) {
        try {
            return Optional.ofNullable(method(type, name, arguments).invoke(null, arguments));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + "." + name, thrown);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(type + "." + name, notPublic);
        }
    }

    private static Method method(Class<?> type, String name, Object[] arguments) {
        for (Method method : type.getMethods()) {
            boolean isMeant = method.getName().equals(name)
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == arguments.length;
            if (isMeant) {
                return method;
            }
        }
        throw new IllegalStateException(type + " has no method " + name + " with " + arguments.length + " parameters");
    }
}
