package dev.seaworthy.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers, or the sizes, that a constraint allows.
 *
 * @param ofSize whether it is about the size of what is judged
 * @param least the least of them
 * @param greatest the greatest of them
 */
public record Span(boolean ofSize, Optional<Bound> least, Optional<Bound> greatest) {
    /**
     * One end.
     *
     * @param value the number
     * @param isInclusive whether the number itself is allowed
     */
    public record Bound(BigDecimal value, boolean isInclusive) {}

    /** Numbers on one side of another. */
    static Span of(Demand.End end, BigDecimal value, boolean isInclusive) {
        Optional<Bound> bound = Optional.of(new Bound(value, isInclusive));
        return switch (end) {
            case LEAST -> new Span(false, bound, Optional.empty());
            case GREATEST -> new Span(false, Optional.empty(), bound);
        };
    }

    /** Numbers from one to another. */
    static Span of(long least, long greatest) {
        return new Span(false, Optional.of(inclusive(least)), Optional.of(inclusive(greatest)));
    }

    /** Sizes from one to another. */
    static Span ofSizes(int least, int greatest) {
        return new Span(true, Optional.of(inclusive(least)), Optional.of(inclusive(greatest)));
    }

    private static Bound inclusive(long value) {
        return new Bound(BigDecimal.valueOf(value), true);
    }

    /** Whether nothing is in both; one that holds nothing itself has nothing in common with itself. */
    public boolean isApartFrom(Span other) {
        return ofSize == other.ofSize && (endsBefore(other) || other.endsBefore(this));
    }

    private boolean endsBefore(Span other) {
        if (greatest.isEmpty() || other.least.isEmpty()) {
            return false;
        }
        int order = greatest.get().value().compareTo(other.least.get().value());
        boolean touches = greatest.get().isInclusive() && other.least.get().isInclusive();
        return order < 0 || (order == 0 && !touches);
    }
}
