package dev.seaworthy.processor.check;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** No rule says what a secret must be outside development: the secret itself would stand in the source. */
final class SecretsAreNotPrescribed implements Check {
    private static final Law LAW = new Law(
            "SW098",
            "No rule says what a secret must be outside development",
            "Remove mustBe: a start cannot know a secret, only that it is a strong one.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        config.allSettings().stream().filter(Setting::isSensitive).forEach(setting -> check(setting, found));
    }

    private static void check(Setting setting, Consumer<Diagnostic> found) {
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.kind() == RuleKind.MUST_BE
                        && !Set.of(Environment.DEVELOPMENT).containsAll(set.environments())) {
                    found.accept(LAW.at(
                            rule.source(),
                            setting.variable()
                                    + " is a secret, and mustBe writes down what it is: everyone who reads the"
                                    + " source knows it.",
                            "Remove mustBe, or let it hold in development alone: in = DEVELOPMENT."));
                }
            }
        }
    }
}
