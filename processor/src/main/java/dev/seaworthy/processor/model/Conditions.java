package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What must hold of a setting.
 *
 * @param ruleSets its production rules, one set an annotation, and those that nobody wrote
 * @param constraints what must hold in every environment
 * @param counts what must hold of how many values there are, where there is one for each name or index
 * @param requirements when an optional setting is required: when one of them holds
 */
public record Conditions(
        List<RuleSet> ruleSets, List<Constraint> constraints, List<Constraint> counts, List<Requirement> requirements) {
    /** Nothing. */
    public static final Conditions NONE = new Conditions(List.of(), List.of(), List.of(), List.of());

    /** The same with other requirements in the places of its own. */
    Conditions mapRequirements(UnaryOperator<Requirement> change) {
        return new Conditions(
                ruleSets, constraints, counts, requirements.stream().map(change).toList());
    }

    Conditions with(RuleSet more) {
        List<RuleSet> all = new ArrayList<>(ruleSets);
        all.add(more);
        return new Conditions(List.copyOf(all), constraints, counts, requirements);
    }
}
