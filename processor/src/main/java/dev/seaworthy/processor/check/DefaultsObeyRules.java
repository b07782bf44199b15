package dev.seaworthy.processor.check;

import dev.seaworthy.Severity;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.MalformedException;
import java.util.List;
import java.util.function.Consumer;

/** A default that applies where production rules hold obeys them: it would fail every start there. */
final class DefaultsObeyRules implements Check {
    private static final Problem PROBLEM = new Problem(
            "SW004",
            "A default obeys the rules of the environments in which it applies",
            "Change the default, or make it a developmentDefault.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (setting.defaultValue().isPresent() && !setting.isSensitive()) {
                judge(setting, setting.defaultValue().get(), found);
            }
        }
    }

    private static void judge(Setting setting, String text, Consumer<Diagnostic> found) {
        List<Object> values;
        try {
            values =
                    Conversion.values(setting.type(), setting.separator(), text).orElse(List.of());
        } catch (MalformedException malformed) {
            return; // DefaultsParse says so.
        }
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (set.severity() == Severity.WARN || !RulesApply.canBeJudged(rule, setting)) {
                    continue;
                }
                for (Object value : values) {
                    Fault fault = rule.kind().judge(value, rule, setting);
                    if (fault != null) {
                        found.accept(PROBLEM.at(
                                setting.at("defaultValue"),
                                "defaultValue = \"" + text + "\" fails every start in "
                                        + set.environments().get(0).variableValue() + ": " + setting.variable() + " "
                                        + fault.message() + " (" + rule.name(setting) + ").",
                                "Change the default, or write developmentDefault = \"" + text + "\" instead."));
                        break;
                    }
                }
            }
        }
    }
}
