package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** A setting that may be absent has no default of every environment: it would never be absent. */
final class OptionalsHaveNoDefault implements Check {
    private static final Law LAW = new Law(
            "SW016",
            "A setting that may be absent has no defaultValue",
            "Return the type itself, or remove the default.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            boolean isNullable = setting.type().presence() == Presence.NULLABLE;
            if (setting.type().isOptional() && setting.defaultValue().isPresent()) {
                found.accept(LAW.at(
                        setting.at("defaultValue"),
                        setting.accessor().read() + " is " + (isNullable ? "nullable" : "Optional")
                                + " and has a defaultValue, so it is never absent.",
                        isNullable
                                ? "Let the type not be nullable, or remove defaultValue."
                                : "Return the type itself, or remove defaultValue."));
            }
        }
    }
}
