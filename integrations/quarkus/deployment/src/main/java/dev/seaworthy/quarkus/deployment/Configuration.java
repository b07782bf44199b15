package dev.seaworthy.quarkus.deployment;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * An interface with {@code @EnvConfig}, and what the processor has written for it.
 *
 * @param type the interface
 * @param loader its loader
 * @param groups the groups of settings
 */
record Configuration(DotName type, DotName loader, List<Group> groups) {
    private static final DotName ENV_CONFIG = DotName.createSimple("dev.seaworthy.EnvConfig");

    /** The configurations of an application and of the libraries that it indexes, in the order of their names. */
    static List<Configuration> all(IndexView index) {
        return index.getAnnotations(ENV_CONFIG).stream()
                .map(annotation -> annotation.target().asClass())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(type -> of(type, index))
                .toList();
    }

    private static Configuration of(ClassInfo type, IndexView index) {
        DotName loader = loader(type, index);
        if (index.getClassByName(loader) == null) {
            throw new ConfigurationException(type.name() + " has no loader " + loader
                    + ": add seaworthy-processor to the annotation processors of the compiler");
        }
        return new Configuration(type.name(), loader, Groups.of(type, index));
    }

    /** The names of the interface and of those that it is nested in, and {@code Loader}. */
    private static DotName loader(ClassInfo type, IndexView index) {
        StringBuilder name = new StringBuilder();
        for (ClassInfo each = type; each != null; each = enclosing(each, index)) {
            name.insert(0, each.simpleName());
        }
        String packageName = type.name().packagePrefix();
        return DotName.createSimple((packageName == null ? "" : packageName + ".") + name + "Loader");
    }

    private static @Nullable ClassInfo enclosing(ClassInfo type, IndexView index) {
        DotName enclosing = type.enclosingClass();
        return enclosing == null ? null : index.getClassByName(enclosing);
    }
}
