package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.GroupSwitch;
import java.util.List;
import java.util.function.Consumer;

/** A group that a variable switches on may be absent. */
final class SwitchedGroupsAreOptional implements Check {
    private static final Law LAW = new Law(
            "SW044",
            "A group with presentWhen may be absent",
            "Return an Optional or a nullable type, or remove presentWhen.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Group group : config.allGroups()) {
            if (!group.isOptional()) {
                group.presentWhen().ifPresent(each -> report(group, each, found));
            }
        }
    }

    private static void report(Group group, GroupSwitch named, Consumer<Diagnostic> found) {
        String type = group.settings().type().simpleName();
        found.accept(LAW.at(
                named.source().attribute("presentWhen"),
                group.accessor().read() + " is neither Optional nor nullable, so the group is there anyway.",
                "Return Optional<" + type + "> or a nullable " + type + ", or remove presentWhen."));
    }
}
