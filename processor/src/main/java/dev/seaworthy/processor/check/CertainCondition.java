package dev.seaworthy.processor.check;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.start.ModelStart;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the condition of a {@code @RequiredWhen} holds in every start of an environment that is not refused for another
 * reason: the environment itself, or a setting that can have no other value there.
 *
 * @param config the configuration
 * @param requirement the requirement
 * @param demanded the setting that is demanded
 * @param condition the setting whose value demands it
 */
record CertainCondition(ConfigModel config, Requirement requirement, Setting demanded, Setting condition) {
    /** The conditions that demand a setting, of which those that name no setting are another law's. */
    static Stream<CertainCondition> of(ConfigModel config, Setting demanded) {
        return demanded.type().isOptional()
                ? demanded.requirements().stream()
                        .flatMap(requirement -> requirement
                                .target(config)
                                .map(condition -> new CertainCondition(config, requirement, demanded, condition))
                                .stream())
                : Stream.empty();
    }

    boolean holdsIn(Environment environment) {
        if (config.isEnvironment(condition)) {
            return isDemanding(environment.name());
        }
        if (requirement.isPresence()) {
            return !mayBeAbsentIn(environment) && !hasDefaultIn(environment);
        }
        if (mayBeAbsentIn(environment) || !canBeTried()) {
            return false;
        }
        List<String> possible = possibleIn(environment).stream()
                .filter(text -> ModelStart.accepts(config, condition, environment, text))
                .toList();
        return !possible.isEmpty()
                && possible.stream().map(condition.type().scalar()::value).allMatch(this::isDemanding);
    }

    private boolean isDemanding(Object value) {
        return Conversion.isAmong(value, requirement.values(), condition.type().scalar());
    }

    /** Whether a start may do without the value, or without the group that it is in, where the demanded setting is. */
    private boolean mayBeAbsentIn(Environment environment) {
        boolean isInOtherGroup = config.allGroups().stream()
                .filter(Group::isOptional)
                .map(Group::allSettings)
                .anyMatch(settings -> settings.contains(condition) && !settings.contains(demanded));
        boolean mustBeSet = !condition.type().isOptional()
                || hasDefaultIn(environment)
                || isRefusing(environment, RuleKind.REQUIRED);
        return isInOtherGroup || !mustBeSet;
    }

    private boolean hasDefaultIn(Environment environment) {
        return condition.defaultValue().isPresent()
                || (environment == Environment.DEVELOPMENT
                        && condition.developmentDefault().isPresent());
    }

    /** Whether nothing about the condition is wrong for which other checks refuse it. */
    private boolean canBeTried() {
        return !condition.type().isPlural()
                && Conversion.areValues(condition.type().scalar(), requirement.values())
                && condition.rules().stream().allMatch(rule -> RulesApply.canBeJudged(rule, condition))
                && condition.constraints().stream().allMatch(each -> each.appliesTo(condition.type()));
    }

    /** The texts of all values that the type or a rule leaves; none when that is not a short list. */
    private List<String> possibleIn(Environment environment) {
        Scalar scalar = condition.type().scalar();
        if (scalar.is(ScalarType.BOOLEAN)) {
            return List.of("true", "false");
        }
        return scalar.asEnum()
                .map(Scalar.EnumOf::constants)
                .orElseGet(() -> refusing(environment)
                        .filter(rule -> rule.kind() == RuleKind.MUST_BE)
                        .map(Rule::arguments)
                        .findFirst()
                        .orElse(List.of()));
    }

    private boolean isRefusing(Environment environment, RuleKind kind) {
        return refusing(environment).anyMatch(rule -> rule.kind() == kind);
    }

    private Stream<Rule> refusing(Environment environment) {
        return condition.ruleSets().stream()
                .filter(set -> set.severity() == Severity.REFUSE)
                .filter(set -> set.environments().contains(environment))
                .map(RuleSet::rules)
                .flatMap(List::stream);
    }

    /** The condition in words, without the values of a secret. */
    String words() {
        return requirement.words(condition);
    }
}
