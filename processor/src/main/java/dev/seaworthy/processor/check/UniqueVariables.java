package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.Loading;
import java.util.HashMap;
import java.util.List;
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
        String said = attribute.equals("value") ? "@EnvVar(\"" + variable + "\")" : "aliases = \"" + variable + "\"";
        found.accept(LAW.at(
                setting.at(attribute),
                said + " feeds both " + path(other) + " and " + path(setting) + ".",
                other.equals(setting)
                        ? "Remove the name that stands twice."
                        : "Rename one variable, or make one method a default method that calls the other."));
    }

    private static String path(Setting setting) {
        return String.join("().", setting.path()) + "()";
    }
}
