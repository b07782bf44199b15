package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.GroupSwitch;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/**
 * What switches its own group on has no default that would: since a default of a group that may be absent does not count, it says
 * what is not so.
 */
final class DefaultsSwitchNothingOn implements Check {
    private static final Law LAW = new Law(
            "SW046",
            "A default within a group does not switch it on",
            "Remove the default, or write one that is not among the values of is, or declare the variable outside the group, where"
                    + " a default counts.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Group group : config.allGroups()) {
            if (group.isOptional()) {
                group.presentWhen()
                        .ifPresent(
                                named -> group.ownSwitch().ifPresent(setting -> check(group, named, setting, found)));
            }
        }
    }

    private static void check(Group group, GroupSwitch named, Setting setting, Consumer<Diagnostic> found) {
        setting.valueTexts().forEach((attribute, text) -> {
            boolean isOn = text.values().stream()
                    .anyMatch(value -> Conversion.isAmong(
                            value, named.values(), setting.type().scalar()));
            if (isOn && !attribute.equals("example")) {
                found.accept(LAW.at(
                        named.source().attribute("is"),
                        setting.variable() + " has the " + attribute + " " + SourceText.shown(setting, text.written())
                                + ", and a default within the group does not switch it on: "
                                + group.accessor().read()
                                + " is absent where nobody sets it.",
                        "Remove the default, or write another one; or declare " + setting.variable()
                                + " outside the group."));
            }
        });
    }
}
