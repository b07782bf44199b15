package dev.seaworthy.processor.model;

import dev.seaworthy.processor.model.Demand.End;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table of Jakarta Validation's constraints that are understood, read by name: one row an annotation. A row names the types
 * on which the constraint means something, and makes its demand of the annotation's attributes.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum ConstraintKind {
    MIN("Min", On.NUMBER, written -> new Demand.WholeBound(End.LEAST, written.whole("value"))),
    MAX("Max", On.NUMBER, written -> new Demand.WholeBound(End.GREATEST, written.whole("value"))),
    POSITIVE("Positive", On.NUMBER, written -> Demand.Sign.POSITIVE),
    POSITIVE_OR_ZERO("PositiveOrZero", On.NUMBER, written -> Demand.Sign.POSITIVE_OR_ZERO),
    NEGATIVE("Negative", On.NUMBER, written -> Demand.Sign.NEGATIVE),
    NEGATIVE_OR_ZERO("NegativeOrZero", On.NUMBER, written -> Demand.Sign.NEGATIVE_OR_ZERO),
    DECIMAL_MIN("DecimalMin", On.NUMBER, written -> decimal(End.LEAST, written)),
    DECIMAL_MAX("DecimalMax", On.NUMBER, written -> decimal(End.GREATEST, written)),
    DIGITS("Digits", On.NUMBER, written -> new Demand.Digits(written.number("integer"), written.number("fraction"))),
    SIZE(
            "Size",
            On.SIZED,
            written -> new Demand.Size(written.number("min", 0), written.number("max", Integer.MAX_VALUE))),
    NOT_EMPTY("NotEmpty", On.SIZED, written -> Demand.Size.NOT_EMPTY),
    NOT_BLANK("NotBlank", On.TEXT, written -> new Demand.NotBlank()),
    PATTERN("Pattern", On.TEXT, ConstraintKind::matching),
    EMAIL(
            "Email",
            On.TEXT,
            written -> written.has("regexp") ? new Demand.MatchingEmail(matching(written)) : new Demand.Email());

    /** The package of all of them. */
    public static final String PACKAGE = "jakarta.validation.constraints";

    /** What a constraint means something on. */
    private enum On {
        /** A number. */
        NUMBER("numbers"),
        /** What has a size. */
        SIZED("texts, secrets, collections, maps and byte[]"),
        /** A text or a secret. */
        TEXT("texts and secrets");

        private final String words;

        On(String words) {
            this.words = words;
        }
    }

    private final String annotation;
    private final On on;
    private final Function<Attributes, Demand> demand;

    ConstraintKind(String annotation, On on, Function<Attributes, Demand> demand) {
        this.annotation = annotation;
        this.on = on;
        this.demand = demand;
    }

    private static Demand decimal(End end, Attributes written) {
        return new Demand.DecimalBound(end, written.text("value"), written.flag("inclusive", true));
    }

    private static Demand.Matching matching(Attributes written) {
        return new Demand.Matching(written.text("regexp"), written.patternFlags());
    }

    /** The annotation's simple name. */
    public String annotation() {
        return annotation;
    }

    /**
     * What an annotation demands.
     *
     * @param written its attributes
     * @return the demand
     * @throws IllegalArgumentException when an attribute that it needs is missing, is not a number, or is not a regular expression
     */
    public Demand demand(Attributes written) {
        return demand.apply(written);
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
        return on.words;
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
