package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a requirement names is there: another setting, and values that it can have. */
final class RequirementsAreKnown implements Check {
    private static final Law LAW = new Law(
            "SW009",
            "@RequiredWhen names another setting and values that it can have",
            "Name a variable of this configuration, and values that its type accepts.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (Requirement requirement : setting.requirements()) {
                if (!setting.type().isOptional()) {
                    reportRequiredAnyway(setting.accessor(), requirement, found);
                }
                check(config, setting, setting.variable(), List.of(setting), requirement, found);
            }
        }
        for (Group group : config.allGroups()) {
            for (Requirement requirement : group.requirements()) {
                if (!group.isOptional()) {
                    reportRequiredAnyway(group.accessor(), requirement, found);
                }
                check(config, group, group.accessor().read(), group.allSettings(), requirement, found);
            }
        }
    }

    private static void reportRequiredAnyway(Accessor accessor, Requirement requirement, Consumer<Diagnostic> found) {
        found.accept(LAW.at(
                requirement.source(),
                accessor.read() + " is neither Optional nor nullable, so it is required anyway.",
                "Return an Optional or a nullable type, or remove @RequiredWhen."));
    }

    /**
     * Checks one requirement.
     *
     * @param member the setting or the group that is demanded
     * @param name what is demanded, as messages call it
     * @param demanded the settings that are demanded: one, or those of a group
     */
    private static void check(
            ConfigModel config,
            Member member,
            String name,
            List<Setting> demanded,
            Requirement requirement,
            Consumer<Diagnostic> found) {
        if (requirement.isPresence() && !requirement.values().isEmpty()) {
            found.accept(LAW.at(
                    requirement.source().attribute("present"),
                    "present = true stands beside is, which demands less: " + requirement.variable()
                            + " is set whenever it has a value.",
                    "Remove present, or remove is."));
        } else if (!requirement.isPresence() && requirement.values().isEmpty()) {
            found.accept(LAW.at(
                    requirement.source().attribute("is"),
                    "@RequiredWhen lists no values of " + requirement.variable() + ", so it never requires " + name
                            + ".",
                    "Write is = the values of " + requirement.variable()
                            + " with which it is required, or present = true."));
        }
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()) {
            found.accept(NamedSettings.unknownIn(
                    LAW,
                    config,
                    requirement.variable(),
                    requirement.prefix(),
                    demanded,
                    requirement.source().attribute("variable")));
            return;
        }
        if (leadsBack(config, demanded, target.get(), new HashSet<>())) {
            boolean isItself = demanded.contains(target.get());
            found.accept(LAW.at(
                    requirement.source().attribute("variable"),
                    name + " is required when " + target.get().variable()
                            + (isItself
                                    ? " has a value: it depends on itself."
                                    : " has a value, which in turn depends on " + name + "."),
                    isItself ? "Name another setting." : "Let one of them depend on another setting."));
            return;
        }
        if (requirement.isPresence() && config.isThereWith(target.get(), member)) {
            judgePresence(requirement, target.get(), found);
        }
        if (target.get().isSensitive() && !requirement.values().isEmpty()) {
            reportSecret(requirement, target.get(), found);
            return;
        }
        for (String value : requirement.values()) {
            judge(requirement, target.get(), value, found);
        }
    }

    private static void reportSecret(Requirement requirement, Setting target, Consumer<Diagnostic> found) {
        found.accept(LAW.at(
                requirement.source().attribute("is"),
                target.variable() + " is a secret, whose values do not stand in a source.",
                target.isRequiredInDevelopment()
                        ? "Name another setting."
                        : "Write present = true in place of is, or name another setting."));
    }

    private static boolean leadsBack(ConfigModel config, List<Setting> demanded, Setting target, Set<Setting> seen) {
        return demanded.contains(target)
                || (seen.add(target)
                        && target.requirements().stream()
                                .flatMap(requirement -> requirement.target(config).stream())
                                .anyMatch(next -> leadsBack(config, demanded, next, seen)));
    }

    /** A start without a setting that is required fails, so that where anything is judged it is set. */
    private static void judgePresence(Requirement requirement, Setting target, Consumer<Diagnostic> found) {
        if (target.isRequiredInDevelopment()) {
            found.accept(LAW.at(
                    requirement.source().attribute("present"),
                    target.accessor().read() + " is required itself, so " + target.variable() + " is always set.",
                    "Name the values with is, or a setting that need not be set."));
        }
    }

    private static void judge(Requirement requirement, Setting target, String value, Consumer<Diagnostic> found) {
        boolean isOfOwnType = target.type().scalar().isOwn();
        if (target.type().shape() == Shape.MAP || (target.type().isPlural() && isOfOwnType)) {
            found.accept(LAW.at(
                    requirement.source().attribute("variable"),
                    target.variable() + " is " + SourceText.type(target.type())
                            + ", whose values cannot be compared here.",
                    "Name a setting with a single value, a list or a set of a type of docs/types.md, or write a rule in"
                            + " plain Java."));
            return;
        }
        NamedSettings.checkValue(
                LAW, target, value, requirement.source().attribute("is"), ", or write a rule in plain Java", found);
    }
}
