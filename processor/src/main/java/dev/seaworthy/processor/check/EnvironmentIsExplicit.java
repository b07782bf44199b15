package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.function.Consumer;

/** The variable that says which environment this is has the type Environment and no default. */
final class EnvironmentIsExplicit implements Check {
    private static final Law LAW = new Law(
            "SW010", "The environment is never guessed", "Return dev.seaworthy.Environment, and remove the default.");

    private static final Law UNJUDGED = new Law(
            "SW024",
            "Nothing is demanded of the environment itself",
            "Remove the rule or the constraint: it decides which rules hold, and every environment is allowed.");

    @Override
    public List<Law> laws() {
        return List.of(LAW, UNJUDGED);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (!config.isEnvironment(setting)) {
                continue;
            }
            boolean isEnvironment =
                    setting.type().scalar().type().qualifiedName().equals("dev.seaworthy.Environment")
                            && setting.type().scalar().asEnum().isPresent()
                            && !setting.type().isOptional()
                            && !setting.type().isPlural();
            if (!isEnvironment) {
                found.accept(LAW.at(
                        setting.source(),
                        setting.variable() + " says which environment this is, and "
                                + setting.accessor().read() + " is " + SourceText.type(setting.type()) + ".",
                        "Return dev.seaworthy.Environment from "
                                + setting.accessor().read() + "."));
            }
            refuse(setting, setting.defaultValue().isPresent(), "defaultValue", found);
            refuse(setting, setting.developmentDefault().isPresent(), "developmentDefault", found);
            refuse(setting, setting.inherits(), "defaultFrom", found);
            refuse(setting, !setting.aliases().isEmpty(), "aliases", found);
            refuse(setting, !setting.fallbacks().isEmpty(), "fallbacks", found);
            for (RuleSet set : setting.ruleSets()) {
                if (!set.source().equals(setting.source().annotation(Setting.ANNOTATION))) { // Nobody wrote that one.
                    refuse(setting, "a rule", set.source(), found);
                }
            }
            for (Constraint constraint : setting.constraints()) {
                refuse(setting, "@" + constraint.kind().annotation(), constraint.source(), found);
            }
        }
    }

    private static void refuse(Setting setting, String what, SourceRef place, Consumer<Diagnostic> found) {
        found.accept(UNJUDGED.at(
                place,
                setting.variable() + " has " + what + ", and " + setting.variable()
                        + " itself decides which rules hold.",
                "Remove it; a program that does not run everywhere can say so in a rule in plain Java."));
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
