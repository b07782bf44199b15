package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.List;
import java.util.function.Consumer;

/** A default and an example are values of the setting: the compiler converts them as the loader does. */
final class DefaultsParse implements Check {
    private static final Law LAW = new Law(
            "SW003",
            "A default and an example are values of the setting",
            "Write a value that the type accepts; docs/types.md says which.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.valueTexts()
                    .forEach((attribute, value) -> value.refusal()
                            .ifPresent(refusal -> found.accept(at(setting, attribute, value.written(), refusal))));
        }
    }

    private static Diagnostic at(Setting setting, String attribute, String text, ValueText.Refusal refusal) {
        return LAW.at(
                setting.at(attribute),
                attribute + " = " + SourceText.shown(setting, text) + ": " + setting.variable() + " "
                        + refusal.message() + ".",
                refusal.fix().isEmpty() || setting.isSensitive()
                        ? "Write a value that " + setting.accessor().read() + " accepts."
                        : SourceText.sentence(refusal.fix()));
    }
}
