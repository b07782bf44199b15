package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import java.util.List;

/**
 * A rule in plain Java: a {@code default boolean} method.
 *
 * @param method the method's name
 * @param path the accessors from the root to the interface that has it
 * @param doc what the method says
 * @param environments where it holds
 * @param severity what happens when it does not hold
 * @param because the reason, or nothing
 * @param source the method
 */
public record PlainRule(
        String method,
        List<String> path,
        Doc doc,
        List<Environment> environments,
        Severity severity,
        String because,
        SourceRef source) {

    /** The rule's name for operators: {@code workersHaveABroker}, in a group {@code smtp.isEncrypted}. */
    public String name() {
        return path.isEmpty() ? method : String.join(".", path) + "." + method;
    }
}
