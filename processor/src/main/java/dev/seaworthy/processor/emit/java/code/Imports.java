package dev.seaworthy.processor.emit.java.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a file names types: by their own names where these mean them, else in full. The first type that wants a name gets
 * it; a class of the file or of its package goes before.
 */
final class Imports {
    private final String packageName;
    private final String ownName;
    /** Names that mean a class of this file, or one that a class of this file inherits. */
    private final Set<String> own = new HashSet<>();
    /** Names that mean a class of this package. */
    private final Set<String> neighbours = new HashSet<>();
    /** What the other names mean: the outermost class that has it. */
    private final Map<String, TypeName> imported = new HashMap<>();

    private Imports(String packageName, ClassCode type) {
        this.packageName = packageName;
        this.ownName = type.name();
        type.addNamesTo(own);
    }

    /** The imports for all types of a piece of Java, comments included. */
    static Imports of(String packageName, ClassCode type, Code code) {
        Imports imports = new Imports(packageName, type);
        for (Object part : code.parts()) {
            if (part instanceof TypeName name) {
                imports.take(name);
            }
        }
        imports.imported.keySet().removeAll(imports.neighbours);
        return imports;
    }

    private void take(TypeName type) {
        String outermost = type.outermost();
        if (!own.contains(outermost) && !type.isPrimitive()) {
            if (type.packageName().equals(packageName)) {
                neighbours.add(outermost);
            } else if (!type.packageName().isEmpty()) {
                imported.putIfAbsent(outermost, type);
            }
        }
        for (TypeName argument : type.arguments()) {
            take(argument);
        }
    }

    /** What the file imports, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (TypeName type : imported.values()) {
            if (!type.packageName().equals("java.lang")) {
                names.add(type.packageName() + "." + type.outermost());
            }
        }
        Collections.sort(names);
        return names;
    }

    /** Writes a type as the file names it. */
    void name(TypeName type, StringBuilder text) {
        text.append(type.wildcard()).append(nameOf(type));
        List<TypeName> arguments = type.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i == 0 ? "<" : ", ");
            name(arguments.get(i), text);
        }
        text.append(arguments.isEmpty() ? "" : ">").append(type.brackets());
    }

    private String nameOf(TypeName type) {
        if (isOwn(type)) {
            return type.inside().orElse(type.path());
        }
        return isKnown(type) ? type.path() : type.qualifiedName();
    }

    private boolean isOwn(TypeName type) {
        return type.outermost().equals(ownName) && type.packageName().equals(packageName);
    }

    private boolean isKnown(TypeName type) {
        String outermost = type.outermost();
        if (type.packageName().isEmpty() || own.contains(outermost)) {
            return type.isPrimitive();
        }
        if (type.packageName().equals(packageName)) {
            return true;
        }
        TypeName holder = imported.get(outermost);
        return holder != null && holder.packageName().equals(type.packageName());
    }
}
