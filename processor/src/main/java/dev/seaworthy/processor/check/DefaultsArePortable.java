package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.List;
import java.util.function.Consumer;

/** A default and an example can be written into a dotenv file so that every tool reads the same value back. */
final class DefaultsArePortable implements Check {
    private static final Law LAW = new Law(
            "SW015",
            "A default and an example can stand in a dotenv file",
            "Write the value without the characters that tools read differently.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.valueTexts().forEach((attribute, value) -> look(setting, attribute, value, found));
        }
    }

    private static void look(Setting setting, String attribute, ValueText value, Consumer<Diagnostic> found) {
        DotenvForm.obstacle(value.text())
                .ifPresent(obstacle -> found.accept(LAW.at(
                        setting.at(attribute),
                        attribute + " of " + setting.variable() + " has no form that every dotenv tool reads alike: "
                                + obstacle + ".",
                        "Write it with letters, digits, spaces and the marks _./:@%+,=-; or without \", \\, ` and $ for"
                                + " double quotes; or without ' and without $ before a name for single quotes.")));
    }
}
