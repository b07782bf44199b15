package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.IssuedKey;
import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** A secret has no default outside development: it would be the same for everyone who reads the source. */
final class SecretsHaveNoDefault implements Check {
    private static final Law LAW = new Law(
            "SW007",
            "A secret has no default outside development",
            "Write developmentDefault instead, or remove the default.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!setting.isSensitive() && holdsPassword(setting)) {
                found.accept(LAW.at(
                        setting.at("defaultValue"),
                        "defaultValue of " + setting.variable()
                                + " holds a password, which everyone who reads the source knows.",
                        "Write developmentDefault in place of defaultValue, or leave the password out."));
            }
            if (setting.isSensitive()
                    && setting.defaultValue().filter(text -> !text.isEmpty()).isPresent()) {
                found.accept(LAW.at(
                        setting.at("defaultValue"),
                        setting.variable() + " is a secret and has a defaultValue, which everyone who reads the source"
                                + " knows.",
                        "Write developmentDefault in place of defaultValue, or remove it."));
            }
        }
    }

    /** A text that is not a value of its setting is another check's, whatever it looks like, and so is one that was issued. */
    private static boolean holdsPassword(Setting setting) {
        return setting.defaults()
                .everywhere()
                .filter(value -> value.refusal().isEmpty())
                .filter(value -> KnownCredential.isPasswordIn(value.text()) && !IssuedKey.isIn(value.text()))
                .isPresent();
    }
}
