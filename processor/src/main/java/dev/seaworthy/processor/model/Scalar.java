package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.UrlSet;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The type of one value: of the table, an enum, or of the program's own. */
public sealed interface Scalar {
    /** The type itself. */
    TypeRef type();

    /**
     * The value of a text, as a loader makes it; an enum's constant by its name. Of a type that only a running program can make,
     * it is the stripped text, by which such values are compared.
     *
     * @param text the text
     * @return the value
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a value of the type
     */
    Object value(String text);

    /** What one of three functions gives, that of this kind. */
    <R> R match(Function<Known, R> known, Function<EnumOf, R> enumOf, Function<Own, R> own);

    /**
     * Whether two values of the type are the same, for every rule and requirement that compares some.
     *
     * @param one a value, as {@link #value} makes it
     * @param other another one
     * @return whether they are the same, exactly as in a loader
     */
    default boolean same(Object one, Object other) {
        return one.equals(other);
    }

    /**
     * Whether two values of the type are the same to a rule that refuses one of them.
     *
     * @param one a value, as {@link #value} makes it
     * @param other another one
     * @return whether they are the same, or differ in nothing that matters, exactly as in a loader
     */
    default boolean alike(Object one, Object other) {
        return same(one, other);
    }

    /** The values that a set of these values holds. */
    default List<Object> distinct(List<Object> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }

    /** Whether a text of one is the same value of the other. */
    default boolean readsAs(Scalar other) {
        return equals(other);
    }

    /** Whether only a running program can make a value of a text. */
    default boolean isOwn() {
        return false;
    }

    /** The row of a type of the table. */
    default Optional<ScalarType> row() {
        return Optional.empty();
    }

    /** The enum, if it is one. */
    default Optional<EnumOf> asEnum() {
        return Optional.empty();
    }

    /** How a text holds the bytes, if a value is some. */
    default Optional<EncodedBytes> bytes() {
        return Optional.empty();
    }

    /** How people write the value of a text: of an enum the word of the constant, of any other type the text as it is. */
    default String spelled(String text) {
        return text;
    }

    /** A text that is a value, or nothing where any may be one. */
    default String example() {
        return "";
    }

    /** Whether it is that type of the table. */
    default boolean is(ScalarType other) {
        return row().filter(row -> row == other).isPresent();
    }

    /** Whether a value has this trait; only types of the table have some. */
    default boolean has(Trait trait) {
        return row().filter(row -> row.traits().contains(trait)).isPresent();
    }

    /** The method of {@code Loading} that gives a setting of this type, as {@link ScalarType#loadingMethod} has it. */
    default Optional<String> loadingMethod() {
        return Optional.empty();
    }

    /** Whether Java's {@code equals} knows two values that were made of one text for the same, as a set needs. */
    default boolean isEqualToItsCopy() {
        return ScalarType.of(type().qualifiedName())
                .map(ScalarType::comparison)
                .filter(by -> by == Comparison.BYTES || by == Comparison.PATTERNS)
                .isEmpty();
    }

    /** The type's name without its package. */
    default String simpleName() {
        return type().simpleName();
    }

    /**
     * A type of the table.
     *
     * @param type the type itself: a row has a primitive and its box
     * @param kind the row
     * @param unit what a bare number means, or nothing
     * @param encoded how a text holds bytes, where a value is some
     */
    record Known(TypeRef type, ScalarType kind, String unit, EncodedBytes encoded) implements Scalar {
        /** A type whose numbers, if it has some, say their unit themselves. */
        public Known(TypeRef type, ScalarType kind) {
            this(type, kind, "", EncodedBytes.BASE64);
        }

        @Override
        public Object value(String text) {
            return kind == ScalarType.BYTES ? encoded.parse(text) : kind.parse(text, unit);
        }

        @Override
        public String spelled(String text) {
            return kind == ScalarType.LEVEL ? EnumOf.word(value(text).toString()) : text;
        }

        @Override
        public Optional<EncodedBytes> bytes() {
            return Optional.of(encoded).filter(form -> kind == ScalarType.BYTES);
        }

        @Override
        public String example() {
            return bytes().map(EncodedBytes::example).orElse(kind.example());
        }

        @Override
        public boolean readsAs(Scalar other) {
            return other instanceof Known known && new Known(known.type, kind, unit, encoded).equals(known);
        }

        /** What is accepted, in words. */
        public String accepted() {
            if (kind == ScalarType.BYTES) {
                return encoded.accepted();
            }
            return unit.isEmpty()
                    ? kind.accepted()
                    : Unit.of(kind, unit).orElseThrow().accepted();
        }

        @Override
        public Optional<String> loadingMethod() {
            return unit.isEmpty() ? kind.loadingMethod() : Optional.empty();
        }

        @Override
        public boolean same(Object one, Object other) {
            return kind.comparison().same(one, other);
        }

        @Override
        @SuppressWarnings("URLEqualsHashCode") // This set compares texts.
        public List<Object> distinct(List<Object> values) {
            if (kind != ScalarType.URL) {
                return Scalar.super.distinct(values);
            }
            UrlSet urls = new UrlSet();
            values.forEach(value -> urls.add((URL) value));
            return List.copyOf(urls);
        }

        @Override
        public boolean alike(Object one, Object other) {
            return kind.comparison().alike(one, other);
        }

        @Override
        public <R> R match(Function<Known, R> known, Function<EnumOf, R> enumOf, Function<Own, R> own) {
            return known.apply(this);
        }

        @Override
        public Optional<ScalarType> row() {
            return Optional.of(kind);
        }
    }

    /**
     * An enum.
     *
     * @param type the type itself
     * @param constants its constants, in order
     */
    record EnumOf(TypeRef type, List<String> constants) implements Scalar {
        @Override
        public Object value(String text) {
            String folded = Convert.fold(text);
            for (String constant : constants) {
                if (Convert.fold(constant).equals(folded)) {
                    return constant;
                }
            }
            throw Convert.unknown(text, words().toArray(new String[0]));
        }

        @Override
        public <R> R match(Function<Known, R> known, Function<EnumOf, R> enumOf, Function<Own, R> own) {
            return enumOf.apply(this);
        }

        @Override
        public Optional<EnumOf> asEnum() {
            return Optional.of(this);
        }

        @Override
        public String spelled(String text) {
            return word((String) value(text));
        }

        /** The constants as people write them. */
        public List<String> words() {
            return constants.stream().map(EnumOf::word).toList();
        }

        /** How people write a constant: in lower case, its words joined by dashes. */
        public static String word(String constant) {
            return constant.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A type of the program's own.
     *
     * @param type the type itself
     * @param maker what makes a value of a text
     */
    record Own(TypeRef type, Maker maker) implements Scalar {
        @Override
        public Object value(String text) {
            return text.strip();
        }

        @Override
        public <R> R match(Function<Known, R> known, Function<EnumOf, R> enumOf, Function<Own, R> own) {
            return own.apply(this);
        }

        @Override
        public boolean isOwn() {
            return true;
        }
    }

    /** What makes a value of the program's own type. */
    sealed interface Maker {
        /** What one of three functions gives, that of this kind. */
        <R> R match(
                Function<Factory, R> factory, Function<Constructor, R> constructor, Function<ConverterOf, R> converter);
    }

    /**
     * A static method of the type.
     *
     * @param method its name
     */
    record Factory(String method) implements Maker {
        @Override
        public <R> R match(
                Function<Factory, R> factory,
                Function<Constructor, R> constructor,
                Function<ConverterOf, R> converter) {
            return factory.apply(this);
        }
    }

    /** The type's constructor. */
    record Constructor() implements Maker {
        @Override
        public <R> R match(
                Function<Factory, R> factory,
                Function<Constructor, R> constructor,
                Function<ConverterOf, R> converter) {
            return constructor.apply(this);
        }
    }

    /**
     * A converter.
     *
     * @param type its class
     * @param isGeneric whether the class has type parameters
     */
    record ConverterOf(TypeRef type, boolean isGeneric) implements Maker {
        @Override
        public <R> R match(
                Function<Factory, R> factory,
                Function<Constructor, R> constructor,
                Function<ConverterOf, R> converter) {
            return converter.apply(this);
        }
    }
}
