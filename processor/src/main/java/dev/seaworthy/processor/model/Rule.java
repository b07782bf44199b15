package dev.seaworthy.processor.model;

import java.util.List;
import java.util.Optional;

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

    /** The rule as messages and documents may repeat it: what a secret is compared with is a value that it can have. */
    public Rule shownOn(Setting setting) {
        boolean isSecret = kind.form() == RuleKind.Form.COMPARED && setting.isSensitive();
        return isSecret ? new Rule(kind, List.of(), source) : this;
    }

    /** The numbers that a rule for the least or the greatest allows, where its argument is one. */
    public Optional<Span> span(Scalar scalar) {
        if (!scalar.has(Trait.NUMBER) || (kind != RuleKind.MIN && kind != RuleKind.MAX)) {
            return Optional.empty();
        }
        Demand.End end = kind == RuleKind.MIN ? Demand.End.LEAST : Demand.End.GREATEST;
        return Optional.of(Span.of(end, Measured.number(scalar.value(argument())), true));
    }

    /** The rule's name for operators. */
    public String name(Setting setting) {
        return setting.variable() + "." + kind.attribute();
    }
}
