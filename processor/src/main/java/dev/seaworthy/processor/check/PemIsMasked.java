package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import java.util.List;
import java.util.function.Consumer;

/** A text in PEM may hold a private key, and is masked. A path says nothing of what is in its file. */
final class PemIsMasked implements Check {
    private static final Law LAW =
            new Law("SW036", "A text in PEM is masked", "Return Secret, or set sensitive = true, or return a Path.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!setting.isSensitive()
                    && setting.hasRule(RuleKind.PEM)
                    && setting.type().scalar().has(Trait.TEXT)) {
                found.accept(
                        LAW.at(
                                setting.source(),
                                setting.accessor().read()
                                        + " may hold a private key in PEM and is shown in reports and documents.",
                                "Return Secret from it, or write sensitive = true. Where it is the path of a file, return a Path."));
            }
        }
    }
}
