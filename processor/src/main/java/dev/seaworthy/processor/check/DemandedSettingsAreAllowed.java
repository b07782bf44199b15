package dev.seaworthy.processor.check;

import dev.seaworthy.Severity;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** A setting that must not be set in an environment is not demanded there: such a start fails with it and without it. */
final class DemandedSettingsAreAllowed implements Check {
    private static final Law LAW = new Law(
            "SW026",
            "A setting that is forbidden in an environment is not demanded there",
            "Remove forbidden or @RequiredWhen, or let each hold in other environments.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            CertainCondition.of(config, setting).forEach(condition -> check(setting, condition, found));
        }
    }

    private static void check(Setting setting, CertainCondition condition, Consumer<Diagnostic> found) {
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.kind() == RuleKind.FORBIDDEN && set.severity() == Severity.REFUSE) {
                    set.environments().stream()
                            .filter(condition::holdsIn)
                            .findFirst()
                            .ifPresent(environment -> found.accept(LAW.at(
                                    rule.source(),
                                    setting.variable() + " is forbidden in " + environment.variableValue()
                                            + " and required there, where " + condition.words() + ".",
                                    "Remove forbidden or @RequiredWhen, or leave " + environment.variableValue()
                                            + " out of one of them.")));
                }
            }
        }
    }
}
