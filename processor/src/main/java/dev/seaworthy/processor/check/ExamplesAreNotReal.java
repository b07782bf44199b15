package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.IssuedKey;
import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.List;
import java.util.function.Consumer;

/** An example is made up: a real credential in the source is a leak. */
final class ExamplesAreNotReal implements Check {
    private static final Law LAW = new Law(
            "SW012",
            "An example is not a real credential",
            "Replace the example by one that is made up, and revoke the credential.");

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
        if (IssuedKey.isIn(value.text())) {
            found.accept(LAW.at(
                    setting.at(attribute),
                    attribute + " of " + setting.variable() + " looks like a real credential; it is not repeated here.",
                    "Replace it by one that is made up, such as one that holds the word example, and revoke it if it is"
                            + " real."));
        } else if (attribute.equals("example") && KnownCredential.isRealBeforeHost(value.text())) {
            found.accept(LAW.at(
                    setting.at(attribute),
                    attribute + " of " + setting.variable()
                            + " holds a password that may be a real one; it is not repeated here.",
                    "Write a word in its place, such as scheme://user:password@host, and change the password if it is"
                            + " real."));
        }
    }
}
