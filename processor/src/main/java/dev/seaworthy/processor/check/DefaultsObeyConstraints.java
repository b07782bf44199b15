package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Measured;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.load.Violation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Defaults and examples obey the constraints, which hold in every environment. */
final class DefaultsObeyConstraints implements Check {
    private static final Law LAW = new Law(
            "SW022",
            "A default and an example obey the constraints",
            "Change the default or the example, or the constraint.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.valueTexts().forEach((attribute, value) -> judge(setting, attribute, value, found));
            for (InheritedDefault inherited : InheritedDefault.of(config, setting)) {
                judge(
                        setting,
                        inherited.value(),
                        fact -> found.accept(LAW.at(
                                inherited.place(), inherited.words() + " cannot be used: " + fact, inherited.fix())));
            }
        }
    }

    private static void judge(Setting setting, String attribute, ValueText written, Consumer<Diagnostic> found) {
        judge(
                setting,
                written,
                fact -> found.accept(LAW.at(
                        setting.at(attribute),
                        attribute + " = " + SourceText.shown(setting, written.written()) + ": " + fact,
                        "Change " + attribute + ", or the constraint.")));
    }

    private static void judge(Setting setting, ValueText written, Consumer<String> failed) {
        for (Constraint constraint : setting.constraints()) {
            if (!constraint.appliesTo(setting.type()) || written.refusal().isPresent()) {
                continue;
            }
            Violation violation = violation(setting, constraint, written);
            if (violation != null) {
                String message = constraint.message().isEmpty() ? violation.message() : constraint.message();
                failed.accept(setting.variable() + " " + message + " (@"
                        + constraint.kind().annotation() + ").");
            }
        }
    }

    private static @Nullable Violation violation(Setting setting, Constraint constraint, ValueText written) {
        if (constraint.measured(setting.type()) == Measured.ELEMENTS) {
            return constraint.judgeWhole(written, setting.type());
        }
        for (Object value : written.values()) {
            Violation violation = constraint.judge(value, setting.type());
            if (violation != null) {
                return violation;
            }
        }
        return null;
    }
}
