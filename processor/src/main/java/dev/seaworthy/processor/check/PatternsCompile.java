package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The pattern of a rule compiles. */
final class PatternsCompile implements Check {
    private static final Problem PROBLEM =
            new Problem("SW023", "The pattern of a rule compiles", "Write a regular expression that Java can read.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                for (Rule rule : set.rules()) {
                    if (rule.kind() == RuleKind.MATCHES) {
                        compile(rule, found);
                    }
                }
            }
        }
    }

    private static void compile(Rule rule, Consumer<Diagnostic> found) {
        try {
            Pattern unused = Pattern.compile(rule.arguments().get(0));
        } catch (PatternSyntaxException malformed) {
            found.accept(PROBLEM.at(
                    rule.source(),
                    "matches = \"" + rule.arguments().get(0) + "\" is no regular expression: "
                            + malformed.getDescription() + ".",
                    "Mend it at character " + (Math.max(0, malformed.getIndex()) + 1) + "."));
        }
    }
}
