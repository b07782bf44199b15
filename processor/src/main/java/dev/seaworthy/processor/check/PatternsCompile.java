package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The pattern of a rule compiles. */
final class PatternsCompile implements Check {
    private static final Law LAW =
            new Law("SW023", "The pattern of a rule compiles", "Write a regular expression that Java can read.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (Rule rule : setting.rules()) {
                fault(rule).ifPresent(fault -> found.accept(at(rule, fault)));
            }
        }
    }

    private static Diagnostic at(Rule rule, PatternSyntaxException malformed) {
        return LAW.at(
                rule.source(),
                "matches = \"" + rule.arguments().get(0) + "\" is not a regular expression: "
                        + malformed.getDescription() + ".",
                "Fix it at character " + (Math.max(0, malformed.getIndex()) + 1) + ".");
    }

    /** What is wrong with a rule's pattern; nothing when it compiles, or the rule has none. */
    static Optional<PatternSyntaxException> fault(Rule rule) {
        if (rule.kind() != RuleKind.MATCHES) {
            return Optional.empty();
        }
        try {
            Pattern unused = Pattern.compile(rule.arguments().get(0));
            return Optional.empty();
        } catch (PatternSyntaxException malformed) {
            return Optional.of(malformed);
        }
    }
}
