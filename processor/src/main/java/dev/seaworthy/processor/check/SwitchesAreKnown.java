package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.GroupSwitch;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.runtime.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What switches a group on is a variable of its own interface, or one with certain values that is read wherever the group is. */
final class SwitchesAreKnown implements Check {
    private static final Law LAW = new Law(
            "SW043",
            "presentWhen names a variable of the group, or with is one that is read wherever the group is",
            "Write a variable as a method of the group's interface has it, without the prefix, or another one as @RequiredWhen"
                    + " names it, with is beside it.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Group group : config.allGroups()) {
            group.presentWhen()
                    .filter(each -> group.switchSetting(config).isEmpty())
                    .ifPresent(each -> report(config, group, each, found));
        }
    }

    private static void report(ConfigModel config, Group group, GroupSwitch named, Consumer<Diagnostic> found) {
        Optional<Setting> outside = group.namedOutside(config)
                .filter(setting -> !group.allSettings().contains(setting));
        if (outside.isPresent()) {
            reportOutside(config, group, outside.get(), named.source().attribute("presentWhen"), found);
        } else {
            reportUnknown(config, group, named, found);
        }
    }

    private static void reportOutside(
            ConfigModel config, Group group, Setting setting, SourceRef place, Consumer<Diagnostic> found) {
        String type = group.settings().type().simpleName();
        if (!group.isReadWith(setting, config)) {
            found.accept(LAW.at(
                    place,
                    "An optional group is around " + setting.variable() + " or around "
                            + group.accessor().read()
                            + ", and not around the other, so that one is read without the other.",
                    "Name a variable of " + type + ", or one of the interface that declares "
                            + group.accessor().read() + "."));
        } else {
            found.accept(LAW.at(
                    place,
                    setting.variable() + " is not a variable of " + type
                            + " itself, and one outside it switches a group on with certain values alone.",
                    "Write is beside it: the values of " + setting.variable() + " with which the group is there."));
        }
    }

    private static void reportUnknown(ConfigModel config, Group group, GroupSwitch named, Consumer<Diagnostic> found) {
        List<String> own = group.ownSettings().stream()
                .map(Setting::variable)
                .map(variable -> variable.substring(group.prefix().length()))
                .toList();
        String prefix = group.prefix();
        boolean isWhole = named.variable().startsWith(prefix)
                && own.contains(named.variable().substring(prefix.length()));
        List<String> possible =
                Stream.concat(own.stream(), outside(config, group)).toList();
        String nearest = isWhole ? named.variable().substring(prefix.length()) : Nearest.to(named.variable(), possible);
        found.accept(LAW.at(
                named.source().attribute("presentWhen"),
                "No setting of " + group.settings().type().simpleName() + " has the variable " + named.variable() + ".",
                nearest == null
                        ? "Name a variable of " + group.settings().type().simpleName()
                                + " itself, without the prefix, or one of the interface around it."
                        : "Write \"" + nearest + "\"."));
    }

    private static Stream<String> outside(ConfigModel config, Group group) {
        return config.allSettings().stream()
                .filter(setting -> group.isReadWith(setting, config))
                .map(Setting::variable);
    }
}
