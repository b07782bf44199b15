package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A variable has a name that every shell can set: letters, digits and underscores, not starting with a digit. */
final class LegalNames implements Check {
    private static final Law LAW = new Law(
            "SW001",
            "A variable has a name that every shell can set",
            "Use letters, digits and _, and do not start with a digit.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        if (!isLegal(config.environmentVariable())) {
            found.accept(at(
                    config.source().annotation(ConfigModel.ANNOTATION).attribute("environmentVariable"),
                    config.environmentVariable()));
        }
        List<Group> illegal = new ArrayList<>();
        for (Group group : config.allGroups()) {
            boolean isLegal = group.prefix().isEmpty() || isLegal(one(config, group.path(), group.prefix()));
            if (!isLegal && illegal.stream().noneMatch(outer -> holds(outer, group.path()))) {
                illegal.add(group);
                found.accept(at(group.source().annotation(Group.ANNOTATION).attribute("prefix"), group.prefix()));
            }
        }
        for (Setting setting : config.allSettings()) {
            for (String fallback : setting.fallbacks()) {
                if (!isLegal(fallback)) {
                    found.accept(at(setting.at("fallbacks"), fallback));
                }
            }
            if (illegal.stream().anyMatch(group -> holds(group, setting.path()))) {
                continue; // Its prefix is what is wrong.
            }
            String variable =
                    setting.isSeveral() ? setting.exampleVariable() : one(config, setting.path(), setting.variable());
            if (!isLegal(variable)) {
                found.accept(at(setting.at("value"), setting.variable()));
            }
            for (String alias : setting.aliases()) {
                if (!isLegal(one(config, setting.path(), alias))) {
                    found.accept(at(setting.at("aliases"), alias));
                }
            }
        }
    }

    /** A name as an environment could have it, where it is that of one of several groups. */
    private static String one(ConfigModel config, List<String> path, String name) {
        return config.groupsOn(path).stream().anyMatch(Group::isRepeated) ? Repetition.example(name) : name;
    }

    private static boolean holds(Group group, List<String> path) {
        int depth = group.path().size();
        return path.size() > depth && path.subList(0, depth).equals(group.path());
    }

    private static Diagnostic at(SourceRef place, String name) {
        if (name.equals("_")) {
            return LAW.at(
                    place,
                    "\"_\" is not a name that a shell can set: it sets that variable itself.",
                    "Give the variable a name of letters.");
        }
        return LAW.at(
                place,
                "\"" + name + "\" is not a name that a shell can set.",
                "Write it with letters, digits and _, not starting with a digit: \"" + fixed(name) + "\".");
    }

    private static boolean isLegal(String name) {
        if (name.isEmpty() || name.equals("_") || (name.charAt(0) >= '0' && name.charAt(0) <= '9')) {
            return false;
        }
        return name.chars().allMatch(LegalNames::isLegal);
    }

    private static boolean isLegal(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static String fixed(String name) {
        StringBuilder fixed = new StringBuilder();
        name.strip().chars().forEach(c -> fixed.append(isLegal(c) ? (char) c : '_'));
        boolean isNumber = fixed.length() > 0 && Character.isDigit(fixed.charAt(0));
        return fixed.length() == 0 ? "NAME" : (isNumber ? "_" : "") + fixed;
    }
}
