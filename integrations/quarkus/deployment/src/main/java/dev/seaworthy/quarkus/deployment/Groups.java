package dev.seaworthy.quarkus.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Reads the groups of a configuration, and those in them, from the index of the application. */
final class Groups {
    private static final DotName ENV_GROUP = DotName.createSimple("dev.seaworthy.EnvGroup");
    private static final DotName MAP = DotName.createSimple("java.util.Map");
    private static final DotName LIST = DotName.createSimple("java.util.List");
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");

    private static final String NULLABLE = "Nullable";

    private final IndexView index;
    private final List<Group> groups = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();

    private Groups(IndexView index) {
        this.index = index;
    }

    static List<Group> of(ClassInfo configuration, IndexView index) {
        Groups groups = new Groups(index);
        groups.read(configuration, "", false);
        return List.copyOf(groups.groups);
    }

    /** Reads an interface and those that it extends; one that the index does not have stays unread. */
    private void read(@Nullable ClassInfo type, String prefix, boolean isOptional) {
        if (type == null) {
            return;
        }
        for (MethodInfo method : type.methodsInDeclarationOrder()) {
            if (method.hasDeclaredAnnotation(ENV_GROUP)) {
                add(method, prefix, isOptional);
            }
        }
        for (DotName parent : type.interfaceNames()) {
            read(index.getClassByName(parent), prefix, isOptional);
        }
    }

    private void add(MethodInfo method, String prefix, boolean isOptional) {
        String path = prefix + method.name();
        if (!paths.add(path)) {
            return; // Inherited by two ways.
        }
        Type type = method.returnType();
        if (type.name().equals(MAP) || type.name().equals(LIST)) {
            return; // Several groups, to none of which a path leads.
        }
        boolean mayBeAbsent = isOptional || type.name().equals(OPTIONAL) || isNullable(method);
        DotName group = type.name().equals(OPTIONAL)
                ? type.asParameterizedType().arguments().get(0).name()
                : type.name();
        groups.add(new Group(path, group, mayBeAbsent));
        read(index.getClassByName(group), path + ".", mayBeAbsent);
    }

    /** Whether a method says so by an annotation of this name, whoever's it is, on itself or on its type. */
    private static boolean isNullable(MethodInfo method) {
        return Stream.concat(method.declaredAnnotations().stream(), method.returnType().annotations().stream())
                .map(annotation -> annotation.name().withoutPackagePrefix())
                .anyMatch(name -> name.substring(name.lastIndexOf('$') + 1).equals(NULLABLE));
    }
}
