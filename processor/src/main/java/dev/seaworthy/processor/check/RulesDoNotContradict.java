package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.Measured;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Span;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Urls;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rules of a setting can hold together: one value at least passes all of them. */
final class RulesDoNotContradict implements Check {
    private static final Law LAW =
            new Law("SW013", "The rules of a setting can hold together", "Remove one of the rules.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                for (Rule rule : set.rules()) {
                    compare(setting, set, rule, found);
                    compareToConstraints(setting, rule, found);
                }
            }
            enumeration(setting, found);
            lengths(setting, found);
        }
    }

    /** Compares a rule to the others that hold where it holds. */
    private static void compare(Setting setting, RuleSet set, Rule rule, Consumer<Diagnostic> found) {
        for (RuleSet otherSet : setting.ruleSets()) {
            if (Collections.disjoint(set.environments(), otherSet.environments())) {
                continue;
            }
            for (Rule other : otherSet.rules()) {
                if (!other.equals(rule)) {
                    compare(setting, rule, other, found);
                }
            }
        }
    }

    private static void compare(Setting setting, Rule rule, Rule other, Consumer<Diagnostic> found) {
        if (rule.kind() == RuleKind.FORBIDDEN && other.kind() == RuleKind.REQUIRED) {
            found.accept(LAW.at(
                    rule.source(),
                    setting.variable() + " is required and forbidden at once.",
                    "Remove required or forbidden."));
        }
        if (rule.kind() == RuleKind.MIN && other.kind() == RuleKind.MAX && isAbove(setting, rule, other)) {
            found.accept(LAW.at(
                    rule.source(),
                    "min = \"" + rule.arguments().get(0) + "\" is over max = \""
                            + other.arguments().get(0) + "\".",
                    "Swap the two, or change one."));
        }
        if (rule.kind() == RuleKind.STARTS_WITH
                && other.kind() == RuleKind.MUST_NOT_START_WITH
                && rule.arguments().stream().allMatch(beginning -> isRefused(beginning, other))) {
            found.accept(LAW.at(
                    rule.source(),
                    "mustNotStartWith refuses all that startsWith allows of " + setting.variable() + ".",
                    "Change one of the two, or remove it."));
        }
        if (rule.kind() == RuleKind.SCHEMES
                && other.kind() == RuleKind.ENCRYPTED
                && rule.arguments().stream().noneMatch(Urls::canBeEncrypted)) {
            found.accept(LAW.at(
                    rule.source(),
                    "encrypted refuses all that schemes allows of " + setting.variable() + ".",
                    "Name a scheme that is encrypted, such as https, or remove one of the two."));
        }
        if (rule.kind() != RuleKind.MUST_BE) {
            return;
        }
        for (String value : rule.arguments()) {
            for (Violation violation : judged(setting, other, value)) {
                found.accept(LAW.at(
                        rule.source(),
                        "mustBe = \"" + value + "\" can never hold: " + setting.variable() + " " + violation.message()
                                + " (" + other.kind().attribute() + ").",
                        other.kind() == RuleKind.MUST_BE
                                ? "Remove one of the two."
                                : "Remove mustBe or " + other.kind().attribute() + "."));
            }
        }
    }

    private static boolean isRefused(String beginning, Rule other) {
        return other.arguments().stream().anyMatch(beginning::startsWith);
    }

    /** Compares a rule to the constraints, which hold in every environment. */
    private static void compareToConstraints(Setting setting, Rule rule, Consumer<Diagnostic> found) {
        if (!RulesApply.canBeJudged(rule, setting)) {
            return;
        }
        Optional<Span> span = rule.span(setting.type().scalar());
        for (Constraint constraint : setting.constraints()) {
            boolean isWhole = constraint.measured(setting.type()) == Measured.ELEMENTS;
            if (isWhole || !constraint.appliesTo(setting.type())) {
                continue;
            }
            if (span.isPresent()
                    && constraint
                            .demand()
                            .span()
                            .filter(span.get()::isApartFrom)
                            .isPresent()) {
                found.accept(exclude(setting, rule, rule.argument(), constraint));
            }
            if (rule.kind() == RuleKind.MUST_BE) {
                for (String value : rule.arguments()) {
                    if (constraint.judge(setting.type().scalar().value(value), setting.type()) != null) {
                        found.accept(exclude(setting, rule, value, constraint));
                    }
                }
            }
        }
    }

    private static Diagnostic exclude(Setting setting, Rule rule, String argument, Constraint constraint) {
        String annotation = "@" + constraint.kind().annotation();
        return LAW.at(
                rule.source(),
                rule.kind().attribute() + " = \"" + argument + "\" can never hold: " + annotation + " demands of "
                        + setting.variable() + ": " + constraint.demand().words(constraint.measured(setting.type()))
                        + ".",
                "Change " + rule.kind().attribute() + " or " + annotation + ", or remove one of them.");
    }

    private static boolean isAbove(Setting setting, Rule min, Rule max) {
        if (!RulesApply.canBeJudged(min, setting) || !RulesApply.canBeJudged(max, setting)) {
            return false;
        }
        return !judged(setting, max, min.arguments().get(0)).isEmpty();
    }

    private static List<Violation> judged(Setting setting, Rule rule, String text) {
        if (rule.kind().form() == RuleKind.Form.PRESENCE || !RulesApply.canBeJudged(rule, setting)) {
            return List.of();
        }
        try {
            return rule.kind().judge(setting.type().scalar().value(text), rule, setting);
        } catch (MalformedException malformed) {
            return List.of(); // RuleValuesParse says so.
        }
    }

    /** A rule for a length above the greatest that a constraint allows refuses every start, when both judge the same texts. */
    private static void lengths(Setting setting, Consumer<Diagnostic> found) {
        for (Rule rule : setting.rules()) {
            for (Constraint constraint : setting.constraints()) {
                Measured measured = constraint.measured(setting.type());
                int least = least(rule, measured);
                if (constraint.demand() instanceof Demand.Size size
                        && measured != Measured.ELEMENTS
                        && least > size.greatest()) {
                    found.accept(LAW.at(
                            rule.source(),
                            rule.kind().attribute() + " asks for " + least + " " + measured.unit()
                                    + ", and @Size allows " + size.greatest() + ".",
                            "Raise max of @Size, or " + (rule.kind() == RuleKind.MIN_LENGTH ? "lower " : "remove ")
                                    + rule.kind().attribute() + "."));
                }
            }
        }
    }

    /** The least length that a rule allows, or 0. */
    private static int least(Rule rule, Measured measured) {
        return switch (rule.kind()) {
            case MIN_LENGTH -> rule.number();
            case STRONG_SECRET -> measured == Measured.BYTES ? Secrets.FEWEST_BYTES : Secrets.SHORTEST;
            default -> 0;
        };
    }

    /** A rule that refuses every constant of an enum refuses every start. */
    private static void enumeration(Setting setting, Consumer<Diagnostic> found) {
        List<String> constants =
                setting.type().scalar().asEnum().map(Scalar.EnumOf::constants).orElse(List.of());
        for (Rule rule : setting.rules()) {
            boolean refusesAll = rule.kind() == RuleKind.MUST_NOT_BE
                    && !constants.isEmpty()
                    && constants.stream()
                            .noneMatch(constant ->
                                    rule.kind().judge(constant, rule, setting).isEmpty());
            if (refusesAll) {
                found.accept(LAW.at(
                        rule.source(),
                        "mustNotBe refuses every value of "
                                + setting.type().scalar().simpleName() + ".",
                        "Leave one value that is allowed, or write forbidden = true on an Optional."));
            }
        }
    }
}
