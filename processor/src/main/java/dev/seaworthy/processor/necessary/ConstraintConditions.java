package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.Measured;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Span;
import dev.seaworthy.runtime.text.Escapes;
import java.util.List;
import java.util.Optional;

/** What a constraint demands of a text, as far as it can be expressed. */
final class ConstraintConditions {
    private ConstraintConditions() {}

    /** What a constraint demands of one value. */
    static Optional<Condition> of(Constraint constraint, Setting setting) {
        boolean isOfText = constraint.measured(setting.type()) == Measured.TEXT;
        Demand demand = constraint.demand();
        return switch (constraint.kind()) {
            case MIN, MAX, POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO, DECIMAL_MIN, DECIMAL_MAX ->
                demand.span().flatMap(span -> TypeConditions.within(setting, span));
            case SIZE, NOT_EMPTY -> isOfText ? demand.span().map(ConstraintConditions::length) : Optional.empty();
            case PATTERN -> matching(demand);
            case EMAIL -> Optional.of(new Condition.Form("[^@]+@[^@]+", "", List.of("?*@?*")));
            case DIGITS, NOT_BLANK -> Optional.empty();
        };
    }

    private static Condition length(Span span) {
        return new Condition.Length(
                span.least().map(bound -> bound.value().intValue()).orElse(0),
                span.greatest().map(bound -> bound.value().intValue()).orElse(Integer.MAX_VALUE));
    }

    private static Optional<Condition> matching(Demand demand) {
        return demand instanceof Demand.Matching pattern && pattern.flags() == 0
                ? JavaPattern.common(pattern.regexp()).map(Condition.Matching::new)
                : Optional.empty();
    }

    /** The demand in the words of a report: its own message, or those of its kind. */
    static String words(Constraint constraint, Setting setting) {
        if (!constraint.message().isEmpty()) {
            return Escapes.of(constraint.message());
        }
        String words = constraint.demand().words(constraint.measured(setting.type()));
        return switch (constraint.kind()) {
            case SIZE -> "must have " + words;
            case PATTERN -> "must match" + words.substring("matches".length());
            default -> "must be " + words;
        };
    }
}
