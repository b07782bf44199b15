package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** What must be a strong secret is masked. */
final class StrongSecretsAreMasked implements Check {
    private static final Law LAW =
            new Law("SW017", "A strong secret is masked", "Return Secret, or set sensitive = true.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!setting.isSensitive()
                    && setting.hasRule(RuleKind.STRONG_SECRET)
                    && RuleKind.STRONG_SECRET.appliesTo(setting.type())) {
                found.accept(LAW.at(
                        setting.source(),
                        setting.accessor().read() + " must be a strong secret and is shown in reports and documents.",
                        "Return Secret from it, or write sensitive = true."));
            }
        }
    }
}
