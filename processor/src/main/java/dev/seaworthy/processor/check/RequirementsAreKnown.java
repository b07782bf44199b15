package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Nearest;
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
            setting.requirement().ifPresent(requirement -> check(config, setting, requirement, found));
        }
    }

    private static void check(
            ConfigModel config, Setting setting, Requirement requirement, Consumer<Diagnostic> found) {
        if (!setting.type().isOptional()) {
            found.accept(LAW.at(
                    requirement.source(),
                    setting.accessor().read() + " is neither Optional nor nullable, so it is required anyway.",
                    "Return an Optional or a nullable type, or remove @RequiredWhen."));
        }
        if (requirement.values().isEmpty()) {
            found.accept(LAW.at(
                    requirement.source().attribute("is"),
                    "is = {} names no value, so " + setting.variable() + " is never required.",
                    "Name the values of " + requirement.variable() + " with which it is required."));
        }
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()) {
            String nearest = Nearest.to(
                    requirement.variable(),
                    config.allSettings().stream().map(Setting::variable).toList());
            found.accept(LAW.at(
                    requirement.source().attribute("variable"),
                    "No setting of " + config.simpleName() + " has the variable " + requirement.variable() + ".",
                    nearest == null ? "Name a variable of this configuration." : "Write \"" + nearest + "\"."));
            return;
        }
        if (leadsBack(config, setting, target.get())) {
            found.accept(LAW.at(
                    requirement.source().attribute("variable"),
                    setting.variable() + " is required when " + target.get().variable()
                            + " has a value, which in turn depends on " + setting.variable() + ".",
                    "Let one of them depend on another setting."));
        }
        for (String value : requirement.values()) {
            judge(requirement, target.get(), value, found);
        }
    }

    private static boolean leadsBack(ConfigModel config, Setting setting, Setting target) {
        Set<Setting> seen = new HashSet<>();
        Optional<Setting> next = Optional.of(target);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(setting)) {
                return true;
            }
            next = next.get().requirement().flatMap(requirement -> requirement.target(config));
        }
        return false;
    }

    private static void judge(Requirement requirement, Setting target, String value, Consumer<Diagnostic> found) {
        if (target.type().isPlural()) {
            found.accept(LAW.at(
                    requirement.source().attribute("variable"),
                    target.variable() + " is " + SourceText.type(target.type())
                            + ", whose values cannot be compared here.",
                    "Name a setting with a single value, or write a rule in plain Java."));
            return;
        }
        if (target.keepsBlanksIn().isEmpty() ? value.isBlank() : value.isEmpty()) {
            found.accept(LAW.at(
                    requirement.source().attribute("is"),
                    "is = \"" + value + "\": a variable that is empty counts as not set.",
                    "Write a value that " + target.accessor().read() + " accepts, or write a rule in plain Java."));
            return;
        }
        try {
            constrain(requirement, target, value, found);
        } catch (MalformedException malformed) {
            String fix = malformed.fix();
            found.accept(LAW.at(
                    requirement.source().attribute("is"),
                    "is = \"" + value + "\": " + target.variable() + " " + malformed.getMessage() + ".",
                    fix.isEmpty()
                            ? "Write a value that " + target.accessor().read() + " accepts."
                            : SourceText.sentence(fix)));
        }
    }

    /** A value that a constraint refuses is one that the other setting never has. */
    private static void constrain(Requirement requirement, Setting target, String text, Consumer<Diagnostic> found) {
        Object value = target.type().scalar().value(text);
        for (Constraint constraint : target.constraints()) {
            Violation violation = constraint.appliesTo(target.type()) ? constraint.judge(value, target.type()) : null;
            if (violation != null) {
                found.accept(LAW.at(
                        requirement.source().attribute("is"),
                        "is = \"" + text + "\": " + target.variable() + " " + violation.message() + " (@"
                                + constraint.kind().annotation() + ").",
                        "Write a value that " + target.accessor().read() + " accepts."));
            }
        }
    }
}
