package dev.seaworthy.processor.model;

import java.util.List;
import java.util.Optional;

/** A type as text. */
enum TypeText implements TypeRef.Cases<String> {
    /** Without packages, and without the types that it is nested in. */
    SIMPLE {
        @Override
        String name(String packageName, List<String> names) {
            return names.get(names.size() - 1);
        }
    },
    /** With its package. */
    QUALIFIED {
        @Override
        String name(String packageName, List<String> names) {
            String name = String.join(".", names);
            return packageName.isEmpty() ? name : packageName + "." + name;
        }
    };

    abstract String name(String packageName, List<String> names);

    @Override
    public String primitive(Class<?> type) {
        return type.getName();
    }

    @Override
    public String declared(String packageName, List<String> names, List<String> arguments) {
        String name = name(packageName, names);
        return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
    }

    @Override
    public String array(String component) {
        return component + "[]";
    }

    @Override
    public String wildcard(Optional<String> upper, Optional<String> lower) {
        return lower.map(type -> "? super " + type)
                .orElse(upper.map(type -> "? extends " + type).orElse("?"));
    }
}
