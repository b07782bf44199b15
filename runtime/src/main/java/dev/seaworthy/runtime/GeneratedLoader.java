package dev.seaworthy.runtime;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;

/** Finds a loader by its name: the names of the interface and of those that it is nested in, and {@code Loader}. */
final class GeneratedLoader {
    private static final String SUFFIX = "Loader";
    private static final String METHOD = "loader";

    private GeneratedLoader() {}

    @SuppressWarnings("unchecked") // The loader of a type is the one that the processor wrote for it.
    static <T> ConfigLoader<T> of(Class<T> configuration) {
        String name = nameFor(configuration);
        try {
            Class<?> loader = Class.forName(name, true, configuration.getClassLoader());
            Method method = loader.getDeclaredMethod(METHOD);
            method.setAccessible(true);
            return (ConfigLoader<T>) method.invoke(null);
        } catch (InaccessibleObjectException closed) {
            throw new IllegalArgumentException(
                    configuration.getName() + " is in a module that does not open its package; hand over " + name
                            + ".loader() instead",
                    closed);
        } catch (ReflectiveOperationException | ClassCastException absent) {
            throw new IllegalArgumentException(
                    configuration.getName() + " has no loader " + name
                            + "; put @EnvConfig on the interface, and compile it with the processor of the same version",
                    absent);
        }
    }

    private static String nameFor(Class<?> configuration) {
        StringBuilder names = new StringBuilder();
        for (Class<?> each = configuration; each != null; each = each.getEnclosingClass()) {
            names.insert(0, each.getSimpleName());
        }
        String packageName = configuration.getPackageName();
        return (packageName.isEmpty() ? "" : packageName + ".") + names + SUFFIX;
    }
}
