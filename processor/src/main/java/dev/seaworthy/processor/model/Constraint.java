package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Constraints;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Jakarta Validation constraint.
 *
 * @param kind the table's row
 * @param arguments the annotation's attributes that are written, as text; flags joined by commas
 * @param message the annotation's own message, or nothing
 * @param onElements whether it holds for each element of a list, set or map rather than for the whole
 * @param source the annotation
 */
public record Constraint(
        ConstraintKind kind, Map<String, String> arguments, String message, boolean onElements, SourceRef source) {

    /** An attribute, or what the annotation says when it is not written. */
    public String argument(String name, String otherwise) {
        return arguments.getOrDefault(name, otherwise);
    }

    /** The least sign that is allowed, of those that judge the sign. */
    public int leastSign() {
        return switch (kind) {
            case POSITIVE -> 1;
            case POSITIVE_OR_ZERO -> 0;
            default -> -1;
        };
    }

    /** The greatest sign that is allowed, of those that judge the sign. */
    public int greatestSign() {
        return switch (kind) {
            case NEGATIVE -> -1;
            case NEGATIVE_OR_ZERO -> 0;
            default -> 1;
        };
    }

    /** The least size. */
    public int leastSize() {
        return kind == ConstraintKind.NOT_EMPTY ? 1 : Integer.parseInt(argument("min", "0"));
    }

    /** The greatest size. */
    public int greatestSize() {
        return Integer.parseInt(argument("max", String.valueOf(Integer.MAX_VALUE)));
    }

    /** The bits of a pattern's flags, as {@link java.util.regex.Pattern} has them. */
    public int flags() {
        int bits = 0;
        for (String flag : argument("flags", "").split(",", -1)) {
            bits |= switch (flag) {
                case "UNIX_LINES" -> java.util.regex.Pattern.UNIX_LINES;
                case "CASE_INSENSITIVE" -> java.util.regex.Pattern.CASE_INSENSITIVE;
                case "COMMENTS" -> java.util.regex.Pattern.COMMENTS;
                case "MULTILINE" -> java.util.regex.Pattern.MULTILINE;
                case "DOTALL" -> java.util.regex.Pattern.DOTALL;
                case "UNICODE_CASE" -> java.util.regex.Pattern.UNICODE_CASE;
                case "CANON_EQ" -> java.util.regex.Pattern.CANON_EQ;
                default -> 0;
            };
        }
        return bits;
    }

    /** Whether the annotation's attributes can be judged with: its numbers are numbers, its pattern compiles. */
    public boolean isReadable() {
        try {
            if (kind == ConstraintKind.PATTERN || kind == ConstraintKind.EMAIL) {
                return java.util.regex.Pattern.compile(argument("regexp", ".*"), flags()) != null;
            }
            return (kind != ConstraintKind.DECIMAL_MIN && kind != ConstraintKind.DECIMAL_MAX)
                    || new BigDecimal(argument("value", "")) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /**
     * Judges a value as a loader does.
     *
     * @param value a converted value, or all of them when the constraint holds for the whole
     * @return what must hold, or null when it holds
     */
    public @Nullable Violation judge(Object value) {
        return switch (kind) {
            case MIN -> Constraints.decimalMin(number(value), argument("value", "0"), true);
            case MAX -> Constraints.decimalMax(number(value), argument("value", "0"), true);
            case POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO ->
                Constraints.sign(number(value).signum(), leastSign(), greatestSign());
            case DECIMAL_MIN -> Constraints.decimalMin(number(value), argument("value", "0"), isInclusive());
            case DECIMAL_MAX -> Constraints.decimalMax(number(value), argument("value", "0"), isInclusive());
            case DIGITS ->
                Constraints.digits(
                        number(value),
                        Integer.parseInt(argument("integer", "0")),
                        Integer.parseInt(argument("fraction", "0")));
            case SIZE, NOT_EMPTY -> Constraints.size(size(value), leastSize(), greatestSize(), unit(value));
            case NOT_BLANK -> Constraints.notBlank(Conversion.textOf(value));
            case PATTERN -> Constraints.pattern(Conversion.textOf(value), argument("regexp", ".*"), flags());
            case EMAIL -> Constraints.email(Conversion.textOf(value));
        };
    }

    /** Whether the bound itself is allowed. */
    public boolean isInclusive() {
        return Boolean.parseBoolean(argument("inclusive", "true"));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static int size(Object value) {
        if (value instanceof Collection<?> all) {
            return all.size();
        }
        return value instanceof byte[] bytes
                ? bytes.length
                : Conversion.textOf(value).length();
    }

    private static String unit(Object value) {
        return value instanceof List<?> ? "elements" : value instanceof byte[] ? "bytes" : "characters";
    }

    /** The constraint as the documents say it. */
    public String words() {
        return switch (kind) {
            case MIN -> "at least " + argument("value", "0");
            case MAX -> "at most " + argument("value", "0");
            case POSITIVE -> "greater than 0";
            case POSITIVE_OR_ZERO -> "0 or greater";
            case NEGATIVE -> "less than 0";
            case NEGATIVE_OR_ZERO -> "0 or less";
            case DECIMAL_MIN -> (isInclusive() ? "at least " : "greater than ") + argument("value", "0");
            case DECIMAL_MAX -> (isInclusive() ? "at most " : "less than ") + argument("value", "0");
            case DIGITS ->
                "at most " + argument("integer", "0") + " digits before the point and " + argument("fraction", "0")
                        + " behind it";
            case SIZE ->
                greatestSize() == Integer.MAX_VALUE
                        ? "size at least " + leastSize()
                        : "size " + leastSize() + " to " + greatestSize();
            case NOT_EMPTY -> "not empty";
            case NOT_BLANK -> "not blank";
            case PATTERN -> "matches " + argument("regexp", "");
            case EMAIL -> "an email address";
        };
    }
}
