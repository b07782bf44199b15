package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.Loading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A variable feeds one setting, under its name and its older names. */
final class UniqueVariables implements Check {
    private static final Law LAW = new Law(
            "SW002",
            "A variable feeds one setting",
            "Rename one variable, or make one method a default method that calls the other.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        takeTwice(config, found);
        Map<String, Setting> owners = new HashMap<>();
        for (Setting setting : config.allSettings()) {
            take(setting.variable(), "value", setting, owners, found);
            for (String alias : setting.aliases()) {
                take(alias, "aliases", setting, owners, found);
                if (alias.equals(config.environmentVariable())) {
                    found.accept(LAW.at(
                            setting.at("aliases"),
                            alias + " says which environment this is; it cannot be an older name of "
                                    + setting.variable() + ".",
                            "Remove it from aliases."));
                }
            }
        }
    }

    private static void take(
            String variable,
            String attribute,
            Setting setting,
            Map<String, Setting> owners,
            Consumer<Diagnostic> found) {
        if (variable.equals(Loading.WAIVE)) {
            found.accept(LAW.at(
                    setting.at(attribute),
                    variable + " is the variable with which an operator waives rules; it can feed no setting.",
                    "Choose another name."));
        }
        Setting other = owners.putIfAbsent(variable, setting);
        if (other == null) {
            return;
        }
        if (!other.equals(setting) && other.source().equals(setting.source())) {
            return; // The group that holds both says so.
        }
        String said = attribute.equals("value") ? "@EnvVar(\"" + variable + "\")" : "aliases = \"" + variable + "\"";
        found.accept(LAW.at(
                setting.at(attribute),
                other.equals(setting)
                        ? said + " repeats a name that " + path(setting) + " has already."
                        : said + " feeds both " + path(other) + " and " + path(setting) + ".",
                other.equals(setting)
                        ? "Remove the name that stands twice."
                        : "Rename one variable, or make one method a default method that calls the other."));
    }

    /** The same interface is a group twice, and its variables have the same names: said once, at the second one. */
    private static void takeTwice(ConfigModel config, Consumer<Diagnostic> found) {
        Map<List<Object>, Group> seen = new HashMap<>();
        List<Group> repeated = new ArrayList<>();
        for (Group group : config.allGroups()) {
            Group other = seen.putIfAbsent(List.of(group.settings().type(), group.prefix()), group);
            if (other == null || group.allSettings().isEmpty()) {
                continue;
            }
            boolean isSaid = repeated.stream().anyMatch(outer -> holds(outer, group));
            repeated.add(group);
            if (!isSaid) {
                String name = group.allSettings().get(0).variable();
                found.accept(LAW.at(
                        group.source().annotation(Group.ANNOTATION),
                        "The groups " + path(other.path()) + " and " + path(group.path())
                                + " give their variables the same names, such as " + name + ".",
                        "Write a prefix of its own: @EnvGroup(prefix = \""
                                + group.accessor().name().toUpperCase(Locale.ROOT) + "_\")."));
            }
        }
    }

    private static boolean holds(Group outer, Group inner) {
        int depth = outer.path().size();
        return inner.path().size() > depth && inner.path().subList(0, depth).equals(outer.path());
    }

    private static String path(Setting setting) {
        return path(setting.path());
    }

    private static String path(List<String> accessors) {
        return String.join("().", accessors) + "()";
    }
}
