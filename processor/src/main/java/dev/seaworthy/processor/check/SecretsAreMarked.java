package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import dev.seaworthy.runtime.text.SecretName;
import java.util.List;
import java.util.function.Consumer;

/** A variable whose name says that it is a secret is marked as one. */
final class SecretsAreMarked implements Check {
    private static final Law LAW = new Law(
            "SW008",
            "A variable whose name says that it is a secret is marked",
            "Return Secret, or set sensitive = true; if it is not one, silence the warning.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            boolean canBeSecret = setting.type().scalar().has(Trait.TEXT);
            if (canBeSecret && !setting.isSensitive() && SecretName.isOne(setting.variable())) {
                found.accept(
                        LAW.warningAt(
                                setting.source(),
                                setting.variable() + " sounds like a secret and is shown in reports and documents.",
                                "Return Secret from " + setting.accessor().read()
                                        + ", or write sensitive = true; if it is not one, write @SuppressWarnings(\"seaworthy:SW008\")."));
            }
        }
    }
}
