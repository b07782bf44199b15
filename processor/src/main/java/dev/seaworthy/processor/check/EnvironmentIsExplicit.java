package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** The variable that says which environment this is has the type Environment and no default. */
final class EnvironmentIsExplicit implements Check {
    private static final Law LAW = new Law(
            "SW010", "The environment is never guessed", "Return dev.seaworthy.Environment, and remove the default.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!config.isEnvironment(setting)) {
                continue;
            }
            boolean isEnvironment =
                    setting.type().scalar().type().qualifiedName().equals("dev.seaworthy.Environment")
                            && !setting.type().isOptional()
                            && !setting.type().isPlural();
            if (!isEnvironment) {
                found.accept(LAW.at(
                        setting.source(),
                        setting.variable() + " says which environment this is, and " + setting.accessor() + "() is "
                                + SourceText.type(setting.type()) + ".",
                        "Write Environment " + setting.accessor() + "(); with dev.seaworthy.Environment."));
            }
            refuse(setting, setting.defaultValue().isPresent(), "defaultValue", found);
            refuse(setting, setting.developmentDefault().isPresent(), "developmentDefault", found);
            refuse(setting, !setting.aliases().isEmpty(), "aliases", found);
        }
    }

    private static void refuse(Setting setting, boolean isSet, String attribute, Consumer<Diagnostic> found) {
        if (isSet) {
            found.accept(LAW.at(
                    setting.at(attribute),
                    setting.variable() + " has " + attribute + "; a guess here is how debug mode reaches production.",
                    "Remove " + attribute + ", and set " + setting.variable() + " in every environment."));
        }
    }
}
