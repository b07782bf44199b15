package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.text.Amounts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint demands of a value. Each kind has its words, its judge, and the call of the same judge that a loader makes
 * in one place.
 */
public sealed interface Demand {
    /** The demand as the documents write it: {@code at least 1}, {@code at most 20 elements}. */
    String words(Measured measured);

    /**
     * Judges a value as a loader does.
     *
     * @param value a converted value, or all of them when they are judged as a whole
     * @param measured what the value is to a judge
     * @return what must hold, or null when it holds
     */
    @Nullable
    Violation judge(Object value, Measured measured);

    /** The call with which a loader judges a value. */
    JudgeCall call(Measured measured);

    /** What is allowed, where it is a range of numbers or sizes. */
    default Optional<Span> span() {
        return Optional.empty();
    }

    /** The regular expression with which its words end, if they do. */
    default Optional<String> expression() {
        return Optional.empty();
    }

    /** The end of a range of numbers. */
    enum End {
        LEAST("min", "decimalMin", "<", "at least ", "greater than "),
        GREATEST("max", "decimalMax", ">", "at most ", "less than ");

        private final String wholeMethod;
        private final String decimalMethod;
        private final String refused;
        private final String inclusive;
        private final String exclusive;

        End(String wholeMethod, String decimalMethod, String refused, String inclusive, String exclusive) {
            this.wholeMethod = wholeMethod;
            this.decimalMethod = decimalMethod;
            this.refused = refused;
            this.inclusive = inclusive;
            this.exclusive = exclusive;
        }
    }

    /**
     * The number lies on one side of a whole number, which is allowed itself.
     *
     * @param end the side
     * @param bound the number
     */
    record WholeBound(End end, long bound) implements Demand {
        private DecimalBound decimal() {
            return new DecimalBound(end, String.valueOf(bound), true);
        }

        @Override
        public String words(Measured measured) {
            return decimal().words(measured);
        }

        @Override
        public Optional<Span> span() {
            return decimal().span();
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return decimal().judge(value, measured);
        }

        @Override
        public JudgeCall call(Measured measured) {
            return measured == Measured.WHOLE_NUMBER
                    ? new JudgeCall(
                            end.wholeMethod,
                            JudgeCall.Subject.VALUE,
                            List.of(bound),
                            List.of(end.refused + " " + bound + "L"))
                    : decimal().call(measured);
        }
    }

    /**
     * The number lies on one side of a number.
     *
     * @param end the side
     * @param bound the number as it is written
     * @param isInclusive whether the number itself is allowed
     */
    record DecimalBound(End end, String bound, boolean isInclusive) implements Demand {
        /** Throws {@link NumberFormatException} when the bound is not a number. */
        public DecimalBound {
            BigDecimal unused = new BigDecimal(bound);
        }

        @Override
        public String words(Measured measured) {
            return (isInclusive ? end.inclusive : end.exclusive) + bound;
        }

        @Override
        public Optional<Span> span() {
            return Optional.of(Span.of(end, new BigDecimal(bound), isInclusive));
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            BigDecimal number = Measured.number(value);
            return switch (end) {
                case LEAST -> Constraints.decimalMin(number, bound, isInclusive);
                case GREATEST -> Constraints.decimalMax(number, bound, isInclusive);
            };
        }

        @Override
        public JudgeCall call(Measured measured) {
            return JudgeCall.always(end.decimalMethod, JudgeCall.Subject.NUMBER, bound, isInclusive);
        }
    }

    /** The number has one of these signs. */
    enum Sign implements Demand {
        POSITIVE(1, 1, "greater than 0", "<= 0"),
        POSITIVE_OR_ZERO(0, 1, "0 or greater", "< 0"),
        NEGATIVE(-1, -1, "less than 0", ">= 0"),
        NEGATIVE_OR_ZERO(-1, 0, "0 or less", "> 0");

        private final int least;
        private final int greatest;
        private final String words;
        private final String refused;

        Sign(int least, int greatest, String words, String refused) {
            this.least = least;
            this.greatest = greatest;
            this.words = words;
            this.refused = refused;
        }

        @Override
        public String words(Measured measured) {
            return words;
        }

        @Override
        public Optional<Span> span() {
            boolean isUpward = greatest == 1;
            boolean includesZero = isUpward ? least == 0 : greatest == 0;
            return Optional.of(Span.of(isUpward ? End.LEAST : End.GREATEST, BigDecimal.ZERO, includesZero));
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.sign(Measured.number(value).signum(), least, greatest);
        }

        @Override
        public JudgeCall call(Measured measured) {
            return new JudgeCall(
                    "sign",
                    JudgeCall.Subject.SIGN,
                    List.of(least, greatest),
                    measured == Measured.WHOLE_NUMBER ? List.of(refused) : List.of());
        }
    }

    /**
     * The number has few digits.
     *
     * @param integer the most digits before the decimal point
     * @param fraction the most digits after it
     */
    record Digits(int integer, int fraction) implements Demand {
        @Override
        public String words(Measured measured) {
            return "at most " + Amounts.of(integer, "digits") + " before the decimal point and " + fraction
                    + " after it";
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.digits(Measured.number(value), integer, fraction);
        }

        @Override
        public JudgeCall call(Measured measured) {
            return JudgeCall.always("digits", JudgeCall.Subject.NUMBER, integer, fraction);
        }
    }

    /**
     * The text, the bytes or the collection has a size.
     *
     * @param least the least size
     * @param greatest the greatest size
     */
    record Size(int least, int greatest) implements Demand {
        /** At least one of what is counted. */
        static final Size NOT_EMPTY = new Size(1, Integer.MAX_VALUE);

        private boolean isOpen() {
            return greatest == Integer.MAX_VALUE;
        }

        @Override
        public String words(Measured measured) {
            if (equals(NOT_EMPTY)) {
                return "not empty";
            }
            if (least == greatest) {
                return "exactly " + Amounts.of(least, measured.unit());
            }
            if (isOpen()) {
                return "at least " + Amounts.of(least, measured.unit());
            }
            return least <= 0
                    ? "at most " + Amounts.of(greatest, measured.unit())
                    : least + " to " + Amounts.of(greatest, measured.unit());
        }

        @Override
        public Optional<Span> span() {
            return Optional.of(Span.ofSizes(least, greatest));
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.size(size(value), least, greatest, measured.unit());
        }

        private static int size(Object value) {
            if (value instanceof Collection<?> all) {
                return all.size();
            }
            return value instanceof byte[] bytes
                    ? bytes.length
                    : Conversion.textOf(value).length();
        }

        @Override
        public JudgeCall call(Measured measured) {
            String tooSmall = "< " + least;
            String tooLarge = "> " + greatest;
            return new JudgeCall(
                    "size",
                    JudgeCall.Subject.SIZE,
                    List.of(least, greatest, measured.unit()),
                    isOpen() ? List.of(tooSmall) : least <= 0 ? List.of(tooLarge) : List.of(tooSmall, tooLarge));
        }
    }

    /** The text holds more than blanks. */
    record NotBlank() implements Demand {
        @Override
        public String words(Measured measured) {
            return "not blank";
        }

        @Override
        public Optional<Span> span() {
            return Size.NOT_EMPTY.span();
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.notBlank(Conversion.textOf(value));
        }

        @Override
        public JudgeCall call(Measured measured) {
            return JudgeCall.always("notBlank", JudgeCall.Subject.TEXT);
        }
    }

    /**
     * The text matches a pattern.
     *
     * @param regexp the regular expression that matches the whole of it
     * @param flags the bits of its flags, as {@link java.util.regex.Pattern} has them
     */
    record Matching(String regexp, int flags) implements Demand {
        /** Throws {@link java.util.regex.PatternSyntaxException} when the expression does not compile. */
        public Matching {
            java.util.regex.Pattern unused = java.util.regex.Pattern.compile(regexp, flags);
        }

        @Override
        public String words(Measured measured) {
            return "matches " + Constraints.shown(regexp, flags);
        }

        @Override
        public Optional<String> expression() {
            return Optional.of(Constraints.embedded(regexp, flags));
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.pattern(Conversion.textOf(value), regexp, flags);
        }

        @Override
        public JudgeCall call(Measured measured) {
            return JudgeCall.always("pattern", JudgeCall.Subject.TEXT, regexp, flags);
        }
    }

    /** The text is an email address. */
    record Email() implements Demand {
        @Override
        public String words(Measured measured) {
            return "an email address";
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.email(Conversion.textOf(value));
        }

        @Override
        public JudgeCall call(Measured measured) {
            return JudgeCall.always("email", JudgeCall.Subject.TEXT);
        }
    }

    /**
     * The text is an email address, and matches a pattern.
     *
     * @param pattern the pattern
     */
    record MatchingEmail(Matching pattern) implements Demand {
        @Override
        public String words(Measured measured) {
            return "an email address that " + pattern.words(measured);
        }

        @Override
        public Optional<String> expression() {
            return pattern.expression();
        }

        @Override
        public @Nullable Violation judge(Object value, Measured measured) {
            return Constraints.email(Conversion.textOf(value), pattern.regexp(), pattern.flags());
        }

        @Override
        public JudgeCall call(Measured measured) {
            return JudgeCall.always("email", JudgeCall.Subject.TEXT, pattern.regexp(), pattern.flags());
        }
    }
}
