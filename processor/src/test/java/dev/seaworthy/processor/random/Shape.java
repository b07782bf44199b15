package dev.seaworthy.processor.random;

/** How many values a setting has, and whether it may have none. */
enum Shape {
    SINGLE("%s"),
    OPTIONAL("%s"),
    LIST("List<%s>"),
    SET("Set<%s>"),
    MAP("Map<String, %s>"),
    OPTIONAL_LIST("List<%s>"),
    OPTIONAL_SET("Set<%s>"),
    OPTIONAL_MAP("Map<String, %s>");

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
    String java(Type type, String onElement, Absence absence) {
        if (this == OPTIONAL && absence == Absence.NULL) {
            return type.is(Trait.BYTES) ? "byte " + onElement + "@Nullable []" : onElement + absence.java(type.boxed());
        }
        if (this == OPTIONAL && type == Type.INT && onElement.isEmpty()) {
            return "OptionalInt";
        }
        if (this == OPTIONAL && type == Type.LONG && onElement.isEmpty()) {
            return "OptionalLong";
        }
        if (this == OPTIONAL && type == Type.DOUBLE && onElement.isEmpty()) {
            return "OptionalDouble";
        }
        String elements = type.is(Trait.BYTES)
                ? java.formatted("byte " + onElement + "[]")
                : java.formatted(onElement + (this == SINGLE ? type.java() : type.boxed()));
        return isOptional() ? absence.java(elements) : elements;
    }
}
