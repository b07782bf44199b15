package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One Jakarta Validation constraint.
 *
 * @param kind the table's row
 * @param demand what it demands
 * @param message the annotation's own message, or nothing
 * @param onElements whether it holds for each element of a list, set or map rather than for the whole
 * @param source the annotation
 */
public record Constraint(ConstraintKind kind, Demand demand, String message, boolean onElements, SourceRef source) {
    /** Whether the constraint means something on a type. */
    public boolean appliesTo(ValueType type) {
        return kind.appliesTo(type, onElements);
    }

    /** What the values of a type are to its judge. */
    public Measured measured(ValueType type) {
        return Measured.of(type, onElements);
    }

    /**
     * Judges a value as a loader does.
     *
     * @param value a converted value, or all of them when the constraint holds for the whole
     * @param type the setting's type
     * @return what must hold, or null when it holds
     */
    public @Nullable Violation judge(Object value, ValueType type) {
        return demand.judge(value, measured(type));
    }

    /**
     * Judges how many values there are, where the constraint holds for the whole. Of a type of the program's own only a program
     * knows which values of a set are equal: what may hold, holds.
     *
     * @param value the values
     * @param type the setting's type
     * @return what must hold, or null when it holds
     */
    public @Nullable Violation judgeWhole(ValueText value, ValueType type) {
        if (type.shape() != Shape.SET || !type.scalar().isOwn()) {
            return judge(value.values(), type);
        }
        int count = value.elements().size();
        Violation violation = judge(value.elements(), type);
        while (violation != null && count > 1) {
            count--;
            violation = judge(value.elements().subList(0, count), type);
        }
        return violation;
    }
}
