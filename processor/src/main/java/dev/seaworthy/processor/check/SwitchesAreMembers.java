package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.GroupSwitch;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.text.Nearest;
import java.util.List;
import java.util.function.Consumer;

/** What switches a group on is a variable of its own interface. */
final class SwitchesAreMembers implements Check {
    private static final Law LAW = new Law(
            "SW043",
            "presentWhen names a variable of the group",
            "Write a variable as a method of the group's interface has it, without the prefix.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Group group : config.allGroups()) {
            group.presentWhen()
                    .filter(each -> group.switchSetting().isEmpty())
                    .ifPresent(each -> report(group, each, found));
        }
    }

    private static void report(Group group, GroupSwitch named, Consumer<Diagnostic> found) {
        List<String> own = group.ownSettings().stream()
                .map(Setting::variable)
                .map(variable -> variable.substring(group.prefix().length()))
                .toList();
        String prefix = group.prefix();
        boolean isWhole = named.variable().startsWith(prefix)
                && own.contains(named.variable().substring(prefix.length()));
        String nearest = isWhole ? named.variable().substring(prefix.length()) : Nearest.to(named.variable(), own);
        found.accept(LAW.at(
                named.source().attribute("presentWhen"),
                "No setting of " + group.settings().type().simpleName() + " has the variable " + named.variable() + ".",
                nearest == null
                        ? "Name a variable of " + group.settings().type().simpleName() + " itself, without the prefix."
                        : "Write \"" + nearest + "\"."));
    }
}
