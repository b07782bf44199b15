package dev.seaworthy.processor.check;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.load.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A default obeys the rules of the environments in which it applies: it would fail every start there. An example obeys those
 * of production: it is what a refused start tells an operator to write.
 */
final class DefaultsObeyRules implements Check {
    private static final Law LAW = new Law(
            "SW004",
            "A default obeys the rules of the environments in which it applies, an example those of production",
            "Change the default or the example, or make the default a developmentDefault.");

    /** A text that is judged: where, by which rules, and what it means when it does not pass. */
    private record Judged(ValueText value, List<Environment> environments, boolean isExample) {
        /** What sameKind says is another law's; what compares a value with the example refuses the example itself. */
        boolean by(Rule rule, Setting setting) {
            boolean comparesWithExample = rule.kind() == RuleKind.DISTINCT || rule.kind() == RuleKind.STRONG_SECRET;
            return rule.kind() != RuleKind.SAME_KIND
                    && !(isExample && comparesWithExample)
                    && RulesApply.canBeJudged(rule, setting);
        }

        String fails() {
            return isExample ? " is refused in " : " fails every start in ";
        }
    }

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.defaults()
                    .development()
                    .ifPresent(value ->
                            judge(setting, "developmentDefault", value, List.of(Environment.DEVELOPMENT), found));
            if (!setting.isSensitive()) { // A secret that has one is what SecretsHaveNoDefault says.
                setting.defaults()
                        .everywhere()
                        .ifPresent(value -> judge(setting, "defaultValue", value, whereDefaultApplies(setting), found));
                setting.defaults().example().ifPresent(value -> judgeExample(setting, value, found));
            }
            InheritedDefault.of(config, setting).forEach(inherited -> judge(setting, inherited, found));
        }
    }

    private static List<Environment> whereDefaultApplies(Setting setting) {
        return setting.developmentDefault().isPresent()
                ? List.of(Environment.STAGING, Environment.PRODUCTION)
                : List.of(Environment.values());
    }

    private static void judge(
            Setting setting, String attribute, ValueText value, List<Environment> applies, Consumer<Diagnostic> found) {
        String words = attribute + " = " + SourceText.shown(setting, value.written());
        judge(
                setting,
                new Judged(value, applies, false),
                (set, fact) ->
                        found.accept(LAW.at(setting.at(attribute), words + fact, fix(setting, set, value.text()))));
    }

    /** One of a setting that production forbids is for the others. */
    private static void judgeExample(Setting setting, ValueText value, Consumer<Diagnostic> found) {
        if (isForbiddenInProduction(setting)) {
            return;
        }
        judge(
                setting,
                new Judged(value, List.of(Environment.PRODUCTION), true),
                (set, fact) -> found.accept(LAW.at(
                        setting.at("example"),
                        "example = " + SourceText.shown(setting, value.text()) + fact,
                        "Write an example that passes: a refused start shows it as what to write.")));
    }

    private static boolean isForbiddenInProduction(Setting setting) {
        return setting.ruleSets().stream()
                .anyMatch(set -> set.has(RuleKind.FORBIDDEN)
                        && set.severity() == Severity.REFUSE
                        && set.environments().contains(Environment.PRODUCTION));
    }

    private static void judge(Setting setting, InheritedDefault inherited, Consumer<Diagnostic> found) {
        judge(
                setting,
                new Judged(inherited.value(), inherited.environments(), false),
                (set, fact) -> found.accept(LAW.at(inherited.place(), inherited.words() + fact, inherited.fix())));
    }

    private static void judge(Setting setting, Judged text, BiConsumer<RuleSet, String> failed) {
        for (RuleSet set : setting.ruleSets()) {
            List<Environment> judged = new ArrayList<>(set.environments());
            judged.retainAll(text.environments());
            if (set.severity() == Severity.WARN || judged.isEmpty()) {
                continue;
            }
            for (Rule rule : set.rules()) {
                if (text.by(rule, setting)) {
                    violation(setting, rule, text.value())
                            .ifPresent(violation -> failed.accept(
                                    set,
                                    text.fails() + judged.get(0).variableValue() + ": "
                                            + setting.variable() + " " + violation.message() + " ("
                                            + rule.name(setting) + ")."));
                }
            }
        }
    }

    private static Optional<Violation> violation(Setting setting, Rule rule, ValueText written) {
        for (Object value : written.values()) {
            List<Violation> violations = rule.kind().judge(value, rule, setting);
            if (!violations.isEmpty()) {
                return Optional.of(violations.get(0));
            }
        }
        return Optional.empty();
    }

    /** Advice: a default that only development would stand can be development's. */
    private static String fix(Setting setting, RuleSet set, String text) {
        boolean standsInDevelopment = !set.environments().contains(Environment.DEVELOPMENT);
        return standsInDevelopment && setting.developmentDefault().isEmpty()
                ? "Change the default, or write developmentDefault = " + SourceText.shown(setting, text) + " instead."
                : "Change the default, or remove it.";
    }
}
