package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** A rule stands on a type on which it means something. */
final class RulesApply implements Check {
    private static final Problem PROBLEM = new Problem(
            "SW006", "A rule means something on the type of its setting", "Remove the attribute, or change the type.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                for (Rule rule : set.rules()) {
                    if (!rule.kind().appliesTo(setting.type())) {
                        found.accept(PROBLEM.at(
                                rule.source(),
                                rule.kind().attribute() + " works on "
                                        + rule.kind().appliesToWords() + ", and " + setting.accessor() + "() is "
                                        + Texts.type(setting.type()) + ".",
                                "Remove " + rule.kind().attribute() + ", or change the type of " + setting.accessor()
                                        + "()."));
                    }
                }
            }
        }
    }

    /** Whether a rule makes sense on its setting, so that another check may judge values with it. */
    static boolean canBeJudged(Rule rule, Setting setting) {
        return rule.kind().appliesTo(setting.type())
                && isReadable(rule)
                && (!RuleValuesParse.comparesValues(rule)
                        || Conversion.areValues(setting.type().scalar(), rule.arguments()));
    }

    /** Whether a rule's pattern compiles, where it has one; PatternsCompile says when it does not. */
    private static boolean isReadable(Rule rule) {
        if (rule.kind() != RuleKind.MATCHES) {
            return true;
        }
        try {
            return java.util.regex.Pattern.compile(rule.arguments().get(0)) != null;
        } catch (java.util.regex.PatternSyntaxException malformed) {
            return false;
        }
    }
}
