package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that no field of a loader may have. Where a name could be that of a variable, of a type or of a package, Java takes the
 * variable: with a field {@code Loading}, {@code Loading.EVERYWHERE} is not a constant of the runtime's.
 */
final class ObscuredNames {
    private final Set<String> names = new HashSet<>(List.of("dev", "java"));

    /**
     * Those of a loader.
     *
     * @param config the configuration
     * @param nested the names of the loader's own types
     */
    ObscuredNames(ConfigModel config, Set<String> nested) {
        names.addAll(nested);
        names.add(config.loaderName());
        add(config.settings().type());
        config.allGroups().forEach(group -> add(group.settings().type()));
        for (Setting setting : config.allSettings()) {
            add(setting.type().scalar().type());
        }
    }

    /** Whether a field of that name would stand for a type or a package. Types of the JDK and of the runtime are in upper case. */
    boolean isObscured(String field) {
        return isUpperCase(field) || names.contains(field);
    }

    private static boolean isUpperCase(String name) {
        return name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    }

    private void add(TypeRef type) {
        type.match(new Heads());
    }

    /** Adds what the names of types begin with, with a package and without one. */
    private final class Heads implements TypeRef.Cases<Heads> {
        @Override
        public Heads primitive(Class<?> type) {
            return this;
        }

        @Override
        public Heads declared(String packageName, List<String> types, List<Heads> arguments) {
            names.add(packageName.split("[.]", 2)[0]);
            names.add(types.get(0));
            return this;
        }

        @Override
        public Heads array(Heads component) {
            return component;
        }

        @Override
        public Heads wildcard(Optional<Heads> upper, Optional<Heads> lower) {
            return this;
        }
    }
}
