package dev.seaworthy.processor.model;

import java.util.List;

/**
 * One attribute of a rule annotation.
 *
 * @param kind the table's row
 * @param arguments the attribute's values, as written in the source
 * @param source the attribute
 */
public record Rule(RuleKind kind, List<String> arguments, SourceRef source) {
    /** The rule's name for operators. */
    public String name(Setting setting) {
        return setting.variable() + "." + kind.attribute();
    }
}
