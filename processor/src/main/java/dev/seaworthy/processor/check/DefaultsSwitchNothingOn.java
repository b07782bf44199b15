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

/** What switches a group on has no default that would: since a default does not count, it says what is not so. */
final class DefaultsSwitchNothingOn implements Check {
    private static final Law LAW = new Law(
            "SW046",
            "A default switches no group on",
            "Remove the default, or write one that is not among the values of is.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Group group : config.allGroups()) {
            if (group.isOptional()) {
                group.presentWhen()
                        .ifPresent(named ->
                                group.switchSetting().ifPresent(setting -> check(group, named, setting, found)));
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
                                + ", and a default switches no group on: "
                                + group.accessor().read()
                                + " is absent where nobody sets it.",
                        "Remove the default, or write another one; or remove presentWhen."));
            }
        });
    }
}
