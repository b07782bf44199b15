package dev.seaworthy.processor.random;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One constraint of Jakarta Validation, on a setting or on its elements. */
record Constraint(Kind kind, List<String> operands, boolean onElements) {

    /** The constraints that loaders judge. */
    enum Kind {
        MIN("Min(%sL)"),
        MAX("Max(%sL)"),
        POSITIVE("Positive"),
        POSITIVE_OR_ZERO("PositiveOrZero"),
        NEGATIVE("Negative"),
        NEGATIVE_OR_ZERO("NegativeOrZero"),
        DECIMAL_MIN("DecimalMin(\"%s\")"),
        DECIMAL_MAX("DecimalMax(\"%s\")"),
        DECIMAL_OVER("DecimalMin(value = \"%s\", inclusive = false)"),
        DECIMAL_UNDER("DecimalMax(value = \"%s\", inclusive = false)"),
        DIGITS("Digits(integer = %s, fraction = %s)"),
        SIZE("Size(min = %s, max = %s)"),
        NOT_EMPTY("NotEmpty"),
        NOT_BLANK("NotBlank"),
        PATTERN("Pattern(regexp = \"%s\")"),
        EMAIL("Email");

        private final String java;

        Kind(String java) {
            this.java = java;
        }

        boolean isForNumbers() {
            return compareTo(DIGITS) <= 0;
        }

        boolean isForSizes() {
            return this == SIZE || this == NOT_EMPTY;
        }
    }

    /** Whether it means something on the values of a type; on several values together only their number does. */
    static boolean applies(Kind kind, Type type, boolean isOnSeveral) {
        if (isOnSeveral) {
            return kind.isForSizes();
        }
        if (kind.isForNumbers()) {
            return type.is(Trait.NUMBER);
        }
        return type.is(Trait.BYTES) ? kind.isForSizes() : type.is(Trait.TEXT) && !type.is(Trait.SECRET);
    }

    /** The same on the elements, or on the whole. */
    Constraint on(boolean elements) {
        return new Constraint(kind, operands, elements);
    }

    boolean allows(Object value) {
        return switch (kind) {
            case MIN, DECIMAL_MIN -> compared(value) >= 0;
            case MAX, DECIMAL_MAX -> compared(value) <= 0;
            case DECIMAL_OVER -> compared(value) > 0;
            case DECIMAL_UNDER -> compared(value) < 0;
            case POSITIVE -> number(value).signum() > 0;
            case POSITIVE_OR_ZERO -> number(value).signum() >= 0;
            case NEGATIVE -> number(value).signum() < 0;
            case NEGATIVE_OR_ZERO -> number(value).signum() <= 0;
            case DIGITS -> hasDigits(number(value).stripTrailingZeros());
            case SIZE -> size(value) >= operand(0) && size(value) <= operand(1);
            case NOT_EMPTY -> size(value) > 0;
            case NOT_BLANK -> !value.toString().isBlank();
            case PATTERN -> value.toString().matches(operands.get(0));
            case EMAIL -> value.toString().matches("[a-z.]+@[a-z]+([.][a-z]+)+");
        };
    }

    private int compared(Object value) {
        return number(value).compareTo(new BigDecimal(operands.get(0)));
    }

    private boolean hasDigits(BigDecimal number) {
        return number.precision() - number.scale() <= operand(0) && number.scale() <= operand(1);
    }

    private int operand(int index) {
        return Integer.parseInt(operands.get(index));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static int size(Object value) {
        if (value instanceof Map<?, ?> entries) {
            return entries.size();
        }
        if (value instanceof Collection<?> elements) {
            return elements.size();
        }
        return value instanceof byte[] bytes ? bytes.length : value.toString().length();
    }

    @Override
    public String toString() {
        return "@" + kind.java.formatted(operands.toArray());
    }
}
