package dev.seaworthy.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The type of one value.
 *
 * @param kind how its text becomes a value
 * @param type the binary name of the type, {@code dev.shop.Outer$Inner}, with type arguments where it has some; {@code
 *     int} for a primitive
 * @param row the table's row, when the kind is {@link Kind#KNOWN}
 * @param constants an enum's constants, in order
 * @param maker the method that makes the value of a {@link Kind#FACTORY} type, or the converter's class
 */
public record Scalar(Kind kind, String type, Optional<ScalarType> row, List<String> constants, String maker) {
    /** How a text becomes a value. */
    public enum Kind {
        /** By the runtime's own parser: a row of {@link ScalarType}. */
        KNOWN,
        /** By the name of an enum's constant. */
        ENUM,
        /** By a static method of the type. */
        FACTORY,
        /** By the type's constructor. */
        CONSTRUCTOR,
        /** By a converter of the program's own. */
        CONVERTER
    }

    /** A type of the table. */
    public static Scalar known(String type, ScalarType row) {
        return new Scalar(Kind.KNOWN, type, Optional.of(row), List.of(), "");
    }

    /** An enum. */
    public static Scalar enumeration(String type, List<String> constants) {
        return new Scalar(Kind.ENUM, type, Optional.empty(), List.copyOf(constants), "");
    }

    /** A type of the program's own. */
    public static Scalar own(Kind kind, String type, String maker) {
        return new Scalar(kind, type, Optional.empty(), List.of(), maker);
    }

    /** Whether the compiler can convert a text, and so compare values: not for types of the program's own. */
    public boolean isProvable() {
        return kind == Kind.KNOWN || kind == Kind.ENUM;
    }

    /** Whether it is that type of the table. */
    public boolean is(ScalarType other) {
        return row.isPresent() && row.get() == other;
    }

    /** Whether it is a primitive type. */
    public boolean isPrimitive() {
        return row.isPresent() && type.indexOf('.') < 0 && !type.endsWith("[]");
    }

    /** Whether a value has this trait; a type of the program's own has none. */
    public boolean has(Trait trait) {
        return row.isPresent() && row.get().traits().contains(trait);
    }

    /** The type's name without its package. */
    public String simpleName() {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** How people write an enum's constant: in lower case, parted by dashes. */
    public static String word(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
