package dev.seaworthy.processor.check;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** What a relation allows does not break a rule that demands a setting, or forbids it. */
final class RelationsDoNotContradict implements Check {
    private static final Law LAW = new Law(
            "SW032",
            "A relation does not contradict required and forbidden",
            "Remove the rule, or leave the setting out of the relation.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (RelatedSettings related : config.allRelations()) {
            for (Environment environment : Environment.values()) {
                check(config, related, environment, found);
            }
        }
    }

    private static void check(
            ConfigModel config, RelatedSettings related, Environment environment, Consumer<Diagnostic> found) {
        List<Setting> settings = related.settings(config);
        List<Setting> demanded = settings.stream()
                .filter(setting -> related.optionalAround(setting, config).isEmpty())
                .filter(setting -> isJudged(setting, RuleKind.REQUIRED, environment)
                        || CertainCondition.of(config, setting).anyMatch(condition -> condition.holdsIn(environment)))
                .toList();
        List<String> required = demanded.stream().map(Setting::variable).toList();
        String demand = demanded.stream().allMatch(setting -> isJudged(setting, RuleKind.REQUIRED, environment))
                ? "required"
                : "required or @RequiredWhen";
        List<String> forbidden = settings.stream()
                .filter(setting -> isJudged(setting, RuleKind.FORBIDDEN, environment))
                .map(Setting::variable)
                .toList();
        String where = " in " + environment.variableValue();
        if (related.excludesOthers() && required.size() > 1) {
            report(
                    related,
                    demand,
                    String.join(" and ", required) + " are required" + where + ", where " + related.shown()
                            + " allows one of them.",
                    found);
        } else if (related.demandsOne() && !settings.isEmpty() && forbidden.size() == settings.size()) {
            report(
                    related,
                    "forbidden",
                    String.join(" and ", forbidden) + " are forbidden" + where + ", where " + related.shown()
                            + " demands one of them.",
                    found);
        } else if (related.demandsAll() && !required.isEmpty() && !forbidden.isEmpty()) {
            report(
                    related,
                    demand + " or forbidden",
                    required.get(0) + " is required" + where + ", and " + forbidden.get(0)
                            + " is forbidden there, where " + related.shown() + " demands both or none.",
                    found);
        }
    }

    private static void report(RelatedSettings related, String attributes, String message, Consumer<Diagnostic> found) {
        found.accept(LAW.at(
                related.source(),
                message,
                "Remove " + attributes + ", or leave the setting out of " + related.shown() + "."));
    }

    private static boolean isJudged(Setting setting, RuleKind kind, Environment environment) {
        return setting.ruleSets().stream()
                .filter(set -> set.severity() == Severity.REFUSE && set.has(kind))
                .anyMatch(set -> set.environments().contains(environment));
    }
}
