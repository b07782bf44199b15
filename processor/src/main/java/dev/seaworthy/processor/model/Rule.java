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
    /** The only argument, or the first one. */
    public String argument() {
        return arguments.get(0);
    }

    /** The argument of a rule that takes a number. */
    public int number() {
        return Integer.parseInt(argument());
    }

    /** The argument of a rule that takes a flag. */
    public boolean flag() {
        return Boolean.parseBoolean(argument());
    }

    /** The arguments of a rule that takes several, as judges take them. */
    String[] texts() {
        return arguments.toArray(new String[0]);
    }

    /** The rule's name for operators. */
    public String name(Setting setting) {
        return setting.variable() + "." + kind.attribute();
    }
}
