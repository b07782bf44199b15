package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import java.util.List;
import java.util.function.Consumer;

/** An empty value is one where the type has such a value, and a default that it hides. */
final class EmptyValuesHideADefault implements Check {
    private static final Law LAW = new Law(
            "SW035",
            "An empty value is a value where it hides a default",
            "Write a defaultValue, or remove emptyIsValue.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!setting.emptyIsValue()) {
                continue;
            }
            if (!hasEmptyValue(setting)) {
                found.accept(LAW.at(
                        setting.at("emptyIsValue"),
                        "emptyIsValue is on " + setting.accessor().read() + ", which is "
                                + SourceText.type(setting.type()) + ".",
                        "Remove emptyIsValue; it stands on a String, a list, a set or a map."));
            } else if (setting.defaultValue().isEmpty() && !setting.inherits()) {
                found.accept(LAW.at(
                        setting.at("emptyIsValue"),
                        setting.accessor().read() + " has no defaultValue that an empty value could hide.",
                        setting.type().isOptional()
                                ? "Return the type itself and write a defaultValue, or remove emptyIsValue."
                                : "Write a defaultValue, or remove emptyIsValue."));
            }
        }
    }

    private static boolean hasEmptyValue(Setting setting) {
        return setting.type().isPlural()
                || (setting.type().shape() == Shape.SINGLE
                        && setting.type().scalar().is(ScalarType.STRING));
    }
}
