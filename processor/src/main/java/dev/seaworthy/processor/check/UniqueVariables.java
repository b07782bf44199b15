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

/** A variable feeds one setting, under its name, its older names and its fallbacks. */
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
                refuseEnvironment(alias, "aliases", "an older name", setting, config, found);
            }
            for (String fallback : setting.fallbacks()) {
                if (setting.aliases().contains(fallback)) {
                    takeAsBoth(fallback, setting, found);
                } else {
                    take(fallback, "fallbacks", setting, owners, found);
                    refuseEnvironment(fallback, "fallbacks", "a fallback", setting, config, found);
                }
            }
        }
    }

    private static void refuseEnvironment(
            String name,
            String attribute,
            String what,
            Setting setting,
            ConfigModel config,
            Consumer<Diagnostic> found) {
        if (name.equals(config.environmentVariable())) {
            found.accept(LAW.at(
                    setting.at(attribute),
                    name + " says which environment this is; it cannot be " + what + " of " + setting.variable() + ".",
                    "Remove it from " + attribute + "."));
        }
    }

    private static void takeAsBoth(String name, Setting setting, Consumer<Diagnostic> found) {
        found.accept(LAW.at(
                setting.at("fallbacks"),
                name + " is an older name of " + setting.variable() + " and a fallback of it.",
                "Keep it in aliases, where it is warned of, or in fallbacks, where it is not."));
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
        String said =
                attribute.equals("value") ? "@EnvVar(\"" + variable + "\")" : attribute + " = \"" + variable + "\"";
        if (!other.equals(setting) && other.source().equals(setting.source())) {
            if (attribute.equals("fallbacks") && !other.variable().equals(setting.variable())) {
                found.accept(LAW.at(
                        setting.at(attribute),
                        said + " feeds both " + path(other) + " and " + path(setting)
                                + ": a group adds no prefix to it.",
                        "Remove it, or read it in a setting outside the group."));
            }
            return; // Otherwise the group that holds both says so.
        }
        found.accept(LAW.at(
                setting.at(attribute),
                other.equals(setting)
                        ? said + " repeats a name that " + path(setting) + " has already."
                        : said + " feeds both " + path(other) + " and " + path(setting) + ".",
                other.equals(setting) ? "Remove the name that stands twice." : fix(variable, attribute, other)));
    }

    /** One value for several settings is that of a setting of its own, which each of them has as a default. */
    private static String fix(String variable, String attribute, Setting other) {
        if (!attribute.equals("fallbacks")) {
            return "Rename one variable, or make one method a default method that calls the other.";
        }
        return other.fallbacks().contains(variable)
                ? "Remove it from one of the two; or declare " + variable
                        + " as a setting of the same type, and write defaultFrom = \"" + variable
                        + "\" in place of both fallbacks."
                : "Remove it from fallbacks; or write defaultFrom = \"" + other.variable()
                        + "\" in place of it, where both settings have the same type.";
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
            boolean isReported = repeated.stream().anyMatch(outer -> holds(outer, group));
            repeated.add(group);
            if (!isReported) {
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
