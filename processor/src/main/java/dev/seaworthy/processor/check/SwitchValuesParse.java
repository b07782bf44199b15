package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.GroupSwitch;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.function.Consumer;

/** The values that switch a group on are ones that its variable can have, and that a source may show. */
final class SwitchValuesParse implements Check {
    private static final Law LAW = new Law(
            "SW045",
            "The values that switch a group on are values of its variable",
            "Write values that the setting accepts, or remove is: then any value switches the group on.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Group group : config.allGroups()) {
            if (!group.switchValues().isEmpty()) {
                group.presentWhen()
                        .ifPresent(named ->
                                group.switchSetting(config).ifPresent(setting -> check(group, setting, named, found)));
            }
        }
    }

    private static void check(Group group, Setting setting, GroupSwitch named, Consumer<Diagnostic> found) {
        SourceRef place = named.source().attribute("is");
        boolean isOwn = group.ownSwitch().isPresent();
        if (setting.isSensitive()) {
            found.accept(LAW.at(
                    place,
                    setting.variable() + " is a secret, whose values do not stand in a source.",
                    isOwn ? "Remove is: then any value switches the group on." : "Name another setting."));
        } else if (setting.type().isPlural()) {
            found.accept(LAW.at(
                    place,
                    setting.variable() + " is " + SourceText.type(setting.type())
                            + ", whose values cannot be compared here.",
                    "Name a setting with a single value"
                            + (isOwn ? ", or remove is: then any value switches the group on." : ".")));
        } else {
            named.values().forEach(value -> NamedSettings.checkValue(LAW, setting, value, place, "", found));
        }
    }
}
