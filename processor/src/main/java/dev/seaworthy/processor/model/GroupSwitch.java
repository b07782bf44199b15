package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.EnvironmentNames;
import java.util.List;

/**
 * What alone says that an optional group is there: one variable of it, or one outside it that has a certain value.
 *
 * @param variable the variable as it stands in the source: without the prefix, where it is one of the group's interface
 * @param prefixAround the prefix of the interface that declares the group
 * @param values the values with which the group is there; none where any will do
 * @param source the annotation that says so
 */
public record GroupSwitch(String variable, String prefixAround, List<String> values, SourceRef source) {
    /** The variable where it is one outside the group. */
    Reference outside() {
        return new Reference(variable, prefixAround);
    }

    /** The same, whose values are environments, by the names that every configuration knows. */
    GroupSwitch of(EnvironmentNames names) {
        return new GroupSwitch(variable, prefixAround, Requirement.canonical(values, names), source);
    }
}
