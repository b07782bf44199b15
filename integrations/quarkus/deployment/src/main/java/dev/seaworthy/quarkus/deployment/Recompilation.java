package dev.seaworthy.quarkus.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What must be compiled again when a class changes: a loader and its documents tell of every interface and type that a
 * configuration reaches, and are written only with the configuration itself.
 */
final class Recompilation {
    private final IndexView index;
    private final Set<DotName> reached = new LinkedHashSet<>();

    private Recompilation(IndexView index) {
        this.index = index;
    }

    /** The configurations that are written again, by the class that changes. */
    static Map<DotName, Set<DotName>> of(List<Configuration> configurations, IndexView index) {
        Map<DotName, Set<DotName>> targets = new HashMap<>();
        for (Configuration configuration : configurations) {
            Recompilation recompilation = new Recompilation(index);
            recompilation.read(index.getClassByName(configuration.type()));
            for (DotName name : recompilation.reached) {
                targets.computeIfAbsent(name, unused -> new HashSet<>()).add(configuration.type());
            }
        }
        return targets;
    }

    /** Reads what an interface extends and what its methods return; a class that the index does not have does not change. */
    private void read(@Nullable ClassInfo type) {
        if (type == null || !reached.add(type.name()) || !type.isInterface()) {
            return;
        }
        for (DotName parent : type.interfaceNames()) {
            read(index.getClassByName(parent));
        }
        for (MethodInfo method : type.methods()) {
            read(method.returnType());
        }
    }

    private void read(Type type) {
        read(index.getClassByName(type.name()));
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type.asParameterizedType().arguments().forEach(this::read);
        }
    }
}
