package dev.seaworthy.processor.model;

import java.util.List;

/**
 * The call with which a loader judges a value by a constraint.
 *
 * @param method the method of the runtime's {@link dev.seaworthy.runtime.load.rule.Constraints}
 * @param subject what the judge takes of the value
 * @param arguments what it takes after that: strings, numbers, booleans
 * @param refused comparisons of which one holds whenever the judge refuses, such as {@code < 1}, so that a loader need not ask
 *     it; none when only the judge knows
 */
public record JudgeCall(String method, Subject subject, List<Object> arguments, List<String> refused) {
    /** What a judge takes of a value. */
    public enum Subject {
        /** The value as it is. */
        VALUE,
        /** The value as a decimal number. */
        NUMBER,
        /** The number's sign. */
        SIGN,
        /** How many characters, bytes or elements it has. */
        SIZE,
        /** Its text. */
        TEXT
    }

    /** A call that is made each time. */
    static JudgeCall always(String method, Subject subject, Object... arguments) {
        return new JudgeCall(method, subject, List.of(arguments), List.of());
    }
}
