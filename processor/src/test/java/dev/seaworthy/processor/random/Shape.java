package dev.seaworthy.processor.random;

/** How many values a setting has, and whether it may have none. */
enum Shape {
    SINGLE("%s"),
    OPTIONAL("Optional<%s>"),
    LIST("List<%s>"),
    SET("Set<%s>"),
    MAP("Map<String, %s>"),
    OPTIONAL_LIST("Optional<List<%s>>"),
    OPTIONAL_SET("Optional<Set<%s>>"),
    OPTIONAL_MAP("Optional<Map<String, %s>>");

    private final String java;

    Shape(String java) {
        this.java = java;
    }

    boolean isOptional() {
        return this == OPTIONAL || this == OPTIONAL_LIST || this == OPTIONAL_SET || this == OPTIONAL_MAP;
    }

    boolean isPlural() {
        return this != SINGLE && this != OPTIONAL;
    }

    boolean isSet() {
        return this == SET || this == OPTIONAL_SET;
    }

    boolean isMap() {
        return this == MAP || this == OPTIONAL_MAP;
    }

    /** The type of a method, with annotations before the element's type. */
    String java(Type type, String onElement) {
        if (this == OPTIONAL && type == Type.INT && onElement.isEmpty()) {
            return "OptionalInt";
        }
        if (this == OPTIONAL && type == Type.LONG && onElement.isEmpty()) {
            return "OptionalLong";
        }
        if (this == OPTIONAL && type == Type.DOUBLE && onElement.isEmpty()) {
            return "OptionalDouble";
        }
        if (type.is(Trait.BYTES)) {
            return java.formatted("byte " + onElement + "[]");
        }
        return java.formatted(onElement + (this == SINGLE ? type.java() : type.boxed()));
    }
}
