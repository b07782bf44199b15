package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.runtime.redaction.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A setting that takes its default from another one can have every value of that one. */
final class DefaultsComeFromSettingsAlike implements Check {
    private static final Law LAW = new Law(
            "SW048",
            "defaultFrom names another setting whose value this one can have",
            "Name a variable of this configuration that has the same type, is there wherever this one is, and is not a secret"
                    + " unless this one is too.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (setting.inherits()) {
                Optional<Setting> source = config.source(setting);
                if (source.isPresent()) {
                    compare(config, setting, source.get(), found);
                } else {
                    String named = setting.defaults().from().orElseThrow().variable();
                    found.accept(
                            NamedSettings.unknown(LAW, config, Shown.plain(named), List.of(setting), place(setting)));
                }
            }
        }
    }

    private static void compare(ConfigModel config, Setting setting, Setting source, Consumer<Diagnostic> found) {
        if (config.isEnvironment(source)) {
            found.accept(LAW.at(
                    place(setting),
                    source.variable() + " says which environment this is, and cannot be a default.",
                    "Name another variable, or remove defaultFrom."));
        } else if (!setting.type().readsAs(source.type())) {
            found.accept(LAW.at(
                    place(setting),
                    setting.accessor().read() + " is " + SourceText.type(setting.type()) + ", and "
                            + source.accessor().read() + " is " + SourceText.type(source.type())
                            + (sameWords(setting, source) ? ", read in another way." : "."),
                    "Give both the same type, unit and separator, or remove defaultFrom."));
        } else if (source.isSensitive() && !setting.isSensitive()) {
            found.accept(LAW.at(
                    place(setting),
                    source.variable() + " is a secret, and " + setting.variable() + " would show its value.",
                    "Write sensitive = true, or remove defaultFrom."));
        } else if (!groups(config, setting).containsAll(groups(config, source))) {
            found.accept(LAW.at(
                    place(setting),
                    source.variable() + " is in an optional group, which may be absent where " + setting.variable()
                            + " is there.",
                    "Name a variable that is always there, or remove defaultFrom."));
        } else if (setting.defaultValue().isPresent()) {
            found.accept(LAW.at(
                    setting.at("defaultValue"),
                    setting.variable() + " has defaultFrom too, so its defaultValue is never used.",
                    "Remove one of the two."));
        }
    }

    private static boolean sameWords(Setting one, Setting other) {
        return SourceText.type(one.type()).equals(SourceText.type(other.type()));
    }

    private static List<Group> groups(ConfigModel config, Setting setting) {
        List<Group> groups = new ArrayList<>(config.groupsOn(setting.path()));
        groups.removeIf(group -> !group.isOptional());
        return groups;
    }

    private static SourceRef place(Setting setting) {
        return setting.at("defaultFrom");
    }
}
