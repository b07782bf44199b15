package dev.seaworthy.processor.start;

import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Optional;

/**
 * What became of one setting.
 *
 * @param type its type
 * @param isThere whether it has a value
 * @param values the value, or each of several
 * @param isUnproven whether only a running program knows that the value is one
 */
record Reading(ValueType type, boolean isThere, List<Object> values, boolean isUnproven) {
    /** No value: it is not set, or was refused. */
    static Reading nothing(ValueType type) {
        return new Reading(type, false, List.of(), false);
    }

    static Reading of(ValueType type, List<Object> values) {
        return new Reading(type, true, values, type.scalar().isOwn());
    }

    /** Whether it has a value that another setting's demand is satisfied with. */
    boolean isMoreThanBlanks() {
        return isThere && values.stream().noneMatch(each -> type.shape() == Shape.SINGLE && isBlank(each));
    }

    private static boolean isBlank(Object value) {
        return value instanceof Secret secret
                ? secret.reveal().isBlank()
                : value.toString().isBlank();
    }

    /** The value itself, or the list of several. */
    Optional<Object> value() {
        if (!isThere) {
            return Optional.empty();
        }
        return Optional.of(type.isPlural() ? values : values.get(0));
    }
}
