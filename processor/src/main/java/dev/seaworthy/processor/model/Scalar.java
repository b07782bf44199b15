package dev.seaworthy.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The type of one value.
 *
 * @param kind how its text becomes a value
 * @param type the type itself
 * @param row the table's row, when the kind is {@link Kind#KNOWN}
 * @param constants an enum's constants, in order
 * @param factory the method that makes the value of a {@link Kind#FACTORY} type
 * @param converter the class that makes the value of a {@link Kind#CONVERTER} type
 */
public record Scalar(
        Kind kind,
        TypeRef type,
        Optional<ScalarType> row,
        List<String> constants,
        Optional<String> factory,
        Optional<TypeRef> converter) {
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
    public static Scalar known(TypeRef type, ScalarType row) {
        return new Scalar(Kind.KNOWN, type, Optional.of(row), List.of(), Optional.empty(), Optional.empty());
    }

    /** An enum. */
    public static Scalar enumeration(TypeRef type, List<String> constants) {
        return new Scalar(
                Kind.ENUM, type, Optional.empty(), List.copyOf(constants), Optional.empty(), Optional.empty());
    }

    /** A type with a static method that makes it. */
    public static Scalar madeByFactory(TypeRef type, String factory) {
        return new Scalar(Kind.FACTORY, type, Optional.empty(), List.of(), Optional.of(factory), Optional.empty());
    }

    /** A type with a constructor that makes it. */
    public static Scalar madeByConstructor(TypeRef type) {
        return new Scalar(Kind.CONSTRUCTOR, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** A type that a converter makes. */
    public static Scalar madeByConverter(TypeRef type, TypeRef converter) {
        return new Scalar(Kind.CONVERTER, type, Optional.empty(), List.of(), Optional.empty(), Optional.of(converter));
    }

    /** Whether the compiler can convert a text, and so compare values: not for types of the program's own. */
    public boolean isProvable() {
        return kind == Kind.KNOWN || kind == Kind.ENUM;
    }

    /** Whether it is that type of the table. */
    public boolean is(ScalarType other) {
        return row.isPresent() && row.get() == other;
    }

    /** Whether a value has this trait; a type of the program's own has none. */
    public boolean has(Trait trait) {
        return row.isPresent() && row.get().traits().contains(trait);
    }

    /** The type's name without its package. */
    public String simpleName() {
        return type.simpleName();
    }

    /** How people write an enum's constant: in lower case, parted by dashes. */
    public static String word(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
