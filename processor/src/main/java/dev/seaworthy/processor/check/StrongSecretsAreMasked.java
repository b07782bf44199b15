package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** What must be a strong secret is masked. */
final class StrongSecretsAreMasked implements Check {
    private static final Problem PROBLEM =
            new Problem("SW017", "A strong secret is masked", "Return Secret, or set sensitive = true.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!setting.isSensitive() && setting.hasRule(RuleKind.STRONG_SECRET)) {
                found.accept(PROBLEM.at(
                        setting.source(),
                        setting.accessor() + "() must be a strong secret and is shown in reports and documents.",
                        "Return Secret from it, or write sensitive = true."));
            }
        }
    }
}
