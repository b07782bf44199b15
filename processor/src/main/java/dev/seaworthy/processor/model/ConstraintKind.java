package dev.seaworthy.processor.model;

/** The constraints of Jakarta Validation that are understood, read by name. */
public enum ConstraintKind {
    MIN("Min"),
    MAX("Max"),
    POSITIVE("Positive"),
    POSITIVE_OR_ZERO("PositiveOrZero"),
    NEGATIVE("Negative"),
    NEGATIVE_OR_ZERO("NegativeOrZero"),
    DECIMAL_MIN("DecimalMin"),
    DECIMAL_MAX("DecimalMax"),
    DIGITS("Digits"),
    SIZE("Size"),
    NOT_EMPTY("NotEmpty"),
    NOT_BLANK("NotBlank"),
    PATTERN("Pattern"),
    EMAIL("Email");

    /** The package of all of them. */
    public static final String PACKAGE = "jakarta.validation.constraints";

    private final String annotation;

    ConstraintKind(String annotation) {
        this.annotation = annotation;
    }

    /** The annotation's simple name. */
    public String annotation() {
        return annotation;
    }
}
