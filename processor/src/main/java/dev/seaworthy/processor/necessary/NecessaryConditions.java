package dev.seaworthy.processor.necessary;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every environment that starts meets, for tools that judge without a loader. None of it is a guess: what depends on files,
 * on a waiver or on code of the program's own is left out.
 */
public final class NecessaryConditions {
    /** A dotenv file may give a value, or waive a rule, in development. */
    private static final List<Environment> DEPLOYED = List.of(Environment.STAGING, Environment.PRODUCTION);

    private final ConfigModel config;
    private final OptionalGroups groups;

    /** Those of a configuration. */
    public NecessaryConditions(ConfigModel config) {
        this.config = config;
        this.groups = new OptionalGroups(config);
    }

    /** Every setting but the one that says which environment this is, in the order of declaration. */
    public List<NecessarySetting> settings() {
        return config.allSettings().stream()
                .filter(setting -> !config.isEnvironment(setting))
                .map(this::of)
                .toList();
    }

    /** What the variable that says which environment this is is searched for, where it is one of some. */
    public static String environmentRegex(List<String> words) {
        return "^" + Expression.BLANKS + "(?:" + String.join("|", words) + ")" + Expression.BLANKS + "$";
    }

    private NecessarySetting of(Setting setting) {
        if (setting.isRepeated()) {
            // What is required, and by which rules, depends on a name that only the environment knows.
            boolean isAlwaysJudged = config.groupsOn(setting.path()).stream()
                    .allMatch(group -> group.presentWhen().isEmpty());
            return new NecessarySetting(
                    setting,
                    List.of(),
                    isAlwaysJudged ? ofType(setting) : List.of(),
                    isAlwaysJudged ? constraints(setting) : List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Optional<List<GroupPresence>> groups = presences(switchedAround(setting));
        return groups.isEmpty()
                ? new NecessarySetting(setting, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())
                : new NecessarySetting(
                        setting,
                        groups.get(),
                        ofType(setting),
                        constraints(setting),
                        rules(setting),
                        demands(setting),
                        exclusions(setting));
    }

    private static List<Clause> ofType(Setting setting) {
        return TypeConditions.of(setting.type())
                .map(condition -> new Clause(
                        condition, "must be " + Wording.accepted(setting.type()).plain()))
                .stream()
                .toList();
    }

    private static List<Clause> constraints(Setting setting) {
        List<Clause> clauses = new ArrayList<>();
        for (Constraint constraint : setting.constraints()) {
            boolean isOfWhole = setting.type().isPlural() && !constraint.onElements();
            if (!isOfWhole) {
                ConstraintConditions.of(constraint, setting)
                        .map(condition -> new Clause(condition, ConstraintConditions.words(constraint, setting)))
                        .ifPresent(clause -> add(clauses, clause));
            }
        }
        return clauses.stream()
                .map(clause -> new Clause(TypeConditions.each(clause.condition(), setting.type()), clause.words()))
                .toList();
    }

    /** Two bounds of one number are one condition. */
    private static void add(List<Clause> clauses, Clause next) {
        int last = clauses.size() - 1;
        if (last >= 0
                && clauses.get(last).condition() instanceof Condition.WholeNumber one
                && next.condition() instanceof Condition.WholeNumber other) {
            String words = clauses.get(last).words() + " and " + next.words().substring("must be ".length());
            clauses.set(last, new Clause(one.and(other), words));
        } else {
            clauses.add(next);
        }
    }

    private static List<RuleClause> rules(Setting setting) {
        List<RuleClause> clauses = new ArrayList<>();
        for (RuleSet set : setting.ruleSets()) {
            List<Environment> where = deployed(set.environments());
            if (set.severity() == Severity.WARN || where.isEmpty()) {
                continue;
            }
            for (Rule rule : set.rules()) {
                RuleConditions.of(rule, setting)
                        .map(condition -> new Clause(
                                TypeConditions.each(condition, setting.type()),
                                Wording.demand(setting, rule).plain()))
                        .map(clause -> new RuleClause(rule.name(setting), where, clause))
                        .ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private static List<Environment> deployed(List<Environment> environments) {
        return DEPLOYED.stream().filter(environments::contains).toList();
    }

    private List<Demanded> demands(Setting setting) {
        Optional<List<GroupPresence>> presences = presences(demandingAround(setting));
        if (setting.defaultValue().isPresent()
                || setting.inherits()
                || groups.isSwitch(setting)
                || presences.isEmpty()) {
            return List.of();
        }
        List<Demanded> demands = new ArrayList<>();
        List<GroupPresence> group = presences.get();
        if (setting.isRequired()) {
            demands.add(new Demanded(DEPLOYED, Optional.empty(), group, Optional.empty()));
        }
        for (RuleSet set : setting.ruleSets()) {
            List<Environment> where = deployed(set.environments());
            if (set.severity() == Severity.REFUSE && set.has(RuleKind.REQUIRED) && !where.isEmpty()) {
                String rule = setting.variable() + "." + RuleKind.REQUIRED.attribute();
                demands.add(new Demanded(where, Optional.of(rule), group, Optional.empty()));
            }
        }
        for (Requirement requirement : setting.requirements()) {
            demanded(requirement, setting, group).ifPresent(demands::add);
        }
        demands.addAll(demandsOfRelations(setting));
        if (setting.isRequired()) {
            groups.around(setting).ifPresent(required -> demands.addAll(demands(required)));
        }
        return demands;
    }

    /** The groups around a setting that one variable switches on, but for one that the setting itself does. */
    private List<Group> switchedAround(Setting setting) {
        return config.optionalAround(setting).stream()
                .filter(group -> group.switchSetting(config)
                        .filter(each -> !each.equals(setting))
                        .isPresent())
                .toList();
    }

    /** The same, and the innermost optional one, with which those outside it are there that any of their variables switches on. */
    private List<Group> demandingAround(Setting setting) {
        List<Group> all = new ArrayList<>(switchedAround(setting));
        groups.around(setting).filter(group -> !all.contains(group)).ifPresent(all::add);
        return all;
    }

    /** What makes groups be there for sure; nothing where a document cannot say it for one of them. */
    private Optional<List<GroupPresence>> presences(List<Group> around) {
        List<GroupPresence> all = new ArrayList<>();
        for (Group group : around) {
            if (group.switchValues().isEmpty()) {
                all.add(GroupPresence.ofAny(group.switches(config)));
            } else {
                Optional<Demanded.Trigger> trigger = group.switchSetting(config)
                        .filter(each -> !each.type().isPlural() && !config.isEnvironment(each))
                        .map(each -> trigger(each, group.switchValues()));
                if (trigger.isEmpty()) {
                    return Optional.empty();
                }
                all.add(GroupPresence.of(trigger.get()));
            }
        }
        return Optional.of(all);
    }

    /** When a setting is required since the group around it is, whether or not one of its settings is set. */
    private List<Demanded> demands(Group required) {
        Optional<List<GroupPresence>> outside = presences(config.optionalAround(required));
        if (outside.isEmpty()) {
            return List.of();
        }
        return required.requirements().stream()
                .flatMap(requirement -> demanded(requirement, required, outside.get()).stream())
                .toList();
    }

    /** When a setting is required since one is set with which it is set or not, or since one of several is required. */
    private List<Demanded> demandsOfRelations(Setting setting) {
        List<Demanded> demands = new ArrayList<>();
        for (RelatedSettings related : relations()) {
            List<Setting> settings = related.settings(config);
            Optional<List<GroupPresence>> groups = presences(optionalAround(related));
            if (groups.isEmpty() || !settings.contains(setting)) {
                continue;
            }
            if (related.demandsAll()) {
                settings.stream()
                        .filter(other -> !other.equals(setting) && isThereWhereSet(other, related))
                        .filter(other -> !config.isEnvironment(other))
                        .map(other -> new Demanded.Trigger(other, List.of(), false))
                        .map(trigger -> new Demanded(DEPLOYED, Optional.empty(), groups.get(), Optional.of(trigger)))
                        .forEach(demands::add);
            } else if (related.demandsOne() && setting.equals(settings.get(0))) {
                demands.add(new Demanded(
                        DEPLOYED,
                        Optional.empty(),
                        groups.get(),
                        Optional.empty(),
                        settings.subList(1, settings.size())));
            }
        }
        return demands;
    }

    /** The settings after a setting in a relation of which only one may be set. */
    private List<Excluded> exclusions(Setting setting) {
        List<Excluded> exclusions = new ArrayList<>();
        for (RelatedSettings related : relations()) {
            List<Setting> settings = related.settings(config);
            Optional<List<GroupPresence>> groups = presences(optionalAround(related));
            if (related.excludesOthers()
                    && groups.isPresent()
                    && settings.contains(setting)
                    && isThereWhereSet(setting, related)) {
                settings.subList(settings.indexOf(setting) + 1, settings.size()).stream()
                        .filter(other -> isThereWhereSet(other, related))
                        .map(other -> new Excluded(groups.get(), other))
                        .forEach(exclusions::add);
            }
        }
        return exclusions;
    }

    /** Those outside of groups of which there may be several: whether one of those is there, only the environment knows. */
    private List<RelatedSettings> relations() {
        return config.allRelations().stream()
                .filter(related -> config.severalOn(related.path()).isEmpty())
                .toList();
    }

    private List<Group> optionalAround(RelatedSettings related) {
        return config.groupsOn(related.path()).stream()
                .filter(Group::isOptional)
                .toList();
    }

    /** Whether the groups round a related setting are there for sure where it is set. */
    private boolean isThereWhereSet(Setting setting, RelatedSettings related) {
        return optionalAround(related).containsAll(absentAround(setting, List.of()));
    }

    /**
     * The groups around a setting that may be absent where it is set, or has one of some values: those that another setting
     * switches on, and the one that it switches on itself by other values.
     */
    private List<Group> absentAround(Setting setting, List<String> values) {
        return config.optionalAround(setting).stream()
                .filter(group -> group.switchSetting(config)
                        .filter(each -> !each.equals(setting) || !isOn(group, values))
                        .isPresent())
                .toList();
    }

    private static boolean isOn(Group group, List<String> values) {
        List<String> on = group.switchValues();
        return on.isEmpty() || (!values.isEmpty() && on.containsAll(values));
    }

    /**
     * When a member is demanded; nothing where a document cannot say that the other setting is there at all.
     *
     * @param groups what makes the groups around the member be there
     */
    private Optional<Demanded> demanded(Requirement requirement, Member member, List<GroupPresence> groups) {
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Setting other = target.get();
        if (config.isEnvironment(other)) {
            List<Environment> where =
                    config.isThereWith(other, member) ? environments(requirement.values()) : List.of();
            return where.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Demanded(where, Optional.empty(), groups, Optional.empty()));
        }
        List<Group> more = new ArrayList<>(absentAround(other, requirement.values()));
        more.removeAll(config.optionalAround(member));
        Demanded.Trigger trigger = requirement.isPresence()
                ? new Demanded.Trigger(other, List.of(), false)
                : trigger(other, requirement.values()).with(settingsByDefault(requirement, other, member));
        return presences(more).map(others -> {
            List<GroupPresence> all = new ArrayList<>(groups);
            all.addAll(others);
            return new Demanded(DEPLOYED, Optional.empty(), List.copyOf(all), Optional.of(trigger));
        });
    }

    /** The environments outside development that texts name. */
    private List<Environment> environments(List<String> names) {
        return DEPLOYED.stream()
                .filter(each -> names.stream()
                        .map(String::strip)
                        .anyMatch(config.environmentNames().of(each)::contains))
                .toList();
    }

    /** The settings of which none is set where a default demands a member: the other one, and those that it takes its value from. */
    private List<Setting> settingsByDefault(Requirement requirement, Setting other, Member member) {
        if (!config.isAmongByDefault(other, requirement.values(), Environment.PRODUCTION)) {
            return List.of();
        }
        List<Setting> unset = new ArrayList<>(List.of(other));
        unset.addAll(config.sourcesOf(other));
        boolean isSure = unset.stream().allMatch(each -> !each.emptyIsValue() && config.isThereWith(each, member));
        return isSure ? List.copyOf(unset) : List.of();
    }

    private static Demanded.Trigger trigger(Setting other, List<String> values) {
        Scalar scalar = other.type().scalar();
        List<String> texts = scalar.is(ScalarType.BOOLEAN) ? RuleConditions.wordsOf(values) : values;
        return new Demanded.Trigger(other, texts, RuleConditions.isWord(scalar) && TypeConditions.areAscii(texts));
    }
}
