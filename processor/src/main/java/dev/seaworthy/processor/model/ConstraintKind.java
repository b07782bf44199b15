package dev.seaworthy.processor.model;

import java.util.Optional;

/** The table of Jakarta Validation's constraints that are understood, read by name: one row an annotation. */
public enum ConstraintKind {
    MIN("Min", On.NUMBER),
    MAX("Max", On.NUMBER),
    POSITIVE("Positive", On.NUMBER),
    POSITIVE_OR_ZERO("PositiveOrZero", On.NUMBER),
    NEGATIVE("Negative", On.NUMBER),
    NEGATIVE_OR_ZERO("NegativeOrZero", On.NUMBER),
    DECIMAL_MIN("DecimalMin", On.NUMBER),
    DECIMAL_MAX("DecimalMax", On.NUMBER),
    DIGITS("Digits", On.NUMBER),
    SIZE("Size", On.SIZED),
    NOT_EMPTY("NotEmpty", On.SIZED),
    NOT_BLANK("NotBlank", On.TEXT),
    PATTERN("Pattern", On.TEXT),
    EMAIL("Email", On.TEXT);

    /** The package of all of them. */
    public static final String PACKAGE = "jakarta.validation.constraints";

    /** What a constraint means something on. */
    public enum On {
        /** A number. */
        NUMBER,
        /** What has a size: a text, a collection, a map, bytes. */
        SIZED,
        /** A text or a secret. */
        TEXT
    }

    private final String annotation;
    private final On on;

    ConstraintKind(String annotation, On on) {
        this.annotation = annotation;
        this.on = on;
    }

    /** The annotation's simple name. */
    public String annotation() {
        return annotation;
    }

    /** Whether the constraint means something on a type, as a whole or on its elements. */
    public boolean appliesTo(ValueType type, boolean onElements) {
        boolean isWhole = type.isPlural() && !onElements;
        Scalar scalar = type.scalar();
        return switch (on) {
            case NUMBER -> !isWhole && scalar.has(Trait.NUMBER);
            case SIZED -> isWhole || scalar.has(Trait.TEXT) || scalar.is(ScalarType.BYTES);
            case TEXT -> !isWhole && scalar.has(Trait.TEXT);
        };
    }

    /** What the constraint means something on, in words. */
    public String appliesToWords() {
        return switch (on) {
            case NUMBER -> "numbers";
            case SIZED -> "texts, collections, maps and byte[]";
            case TEXT -> "texts";
        };
    }

    /** The row of an annotation's simple name. */
    public static Optional<ConstraintKind> of(String annotation) {
        for (ConstraintKind kind : values()) {
            if (kind.annotation.equals(annotation)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
