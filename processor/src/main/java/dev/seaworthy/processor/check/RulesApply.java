package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** A rule stands on a type on which it means something. */
final class RulesApply implements Check {
    private static final Law LAW = new Law(
            "SW006", "A rule means something on the type of its setting", "Remove the attribute, or change the type.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (Rule rule : setting.rules()) {
                if (!rule.kind().appliesTo(setting.type())) {
                    found.accept(LAW.at(
                            rule.source(),
                            rule.kind().attribute() + " works on "
                                    + rule.kind().appliesToWords() + ", and "
                                    + SourceText.subject(setting) + " is "
                                    + SourceText.type(setting.type()) + ".",
                            "Remove " + rule.kind().attribute() + ", or change the type of "
                                    + setting.accessor().read() + "."));
                }
            }
        }
    }

    /** Whether a rule makes sense on its setting, so that another check may judge values with it. */
    static boolean canBeJudged(Rule rule, Setting setting) {
        return rule.kind().appliesTo(setting.type())
                && PatternsCompile.fault(rule).isEmpty()
                && (!RuleValuesParse.comparesValues(rule)
                        || Conversion.areValues(setting.type().scalar(), rule.arguments()));
    }
}
