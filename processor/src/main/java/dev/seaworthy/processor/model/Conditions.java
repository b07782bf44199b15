package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of a setting.
 *
 * @param ruleSets its production rules, one set an annotation, and those that nobody wrote
 * @param constraints what must hold in every environment
 * @param requirement when an optional setting is required
 */
public record Conditions(List<RuleSet> ruleSets, List<Constraint> constraints, Optional<Requirement> requirement) {
    /** Nothing. */
    public static final Conditions NONE = new Conditions(List.of(), List.of(), Optional.empty());

    Conditions with(Requirement other) {
        return new Conditions(ruleSets, constraints, Optional.of(other));
    }

    Conditions with(RuleSet more) {
        List<RuleSet> all = new ArrayList<>(ruleSets);
        all.add(more);
        return new Conditions(List.copyOf(all), constraints, requirement);
    }
}
