package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One {@code @ProductionRule}: its attributes, where they hold, and whether they only warn. */
record Rule(List<Clause> clauses, Set<Environment> in, boolean warns) {
    static final Set<Environment> PRODUCTION = EnumSet.of(Environment.PRODUCTION);

    /** One attribute with its values. */
    record Clause(Attribute attribute, List<String> operands) {
        boolean allows(Setting setting, Object value) {
            return attribute.allows(setting, operands, value);
        }
    }

    /** The same rule but for one attribute. */
    Rule without(Attribute attribute) {
        return new Rule(
                clauses.stream().filter(each -> each.attribute() != attribute).toList(), in, warns);
    }

    /** Whether a setting without a value keeps all of it. */
    boolean allowsAbsence() {
        return clauses.stream().allMatch(clause -> clause.attribute().allowsAbsence());
    }

    boolean refuses(Environment environment) {
        return !warns && in.contains(environment);
    }

    @Override
    public String toString() {
        return clauses.stream()
                .map(clause -> clause.attribute().source(clause))
                .collect(Collectors.joining(", ", "@ProductionRule(", where() + ")"));
    }

    /** The attributes that a rule in plain Java has too. */
    String where() {
        String environments = in.stream().map(each -> "Environment." + each).collect(Collectors.joining(", "));
        return (in.equals(PRODUCTION) ? "" : ", in = {" + environments + "}")
                + (warns ? ", severity = Severity.WARN" : "");
    }
}
