package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.Relation;
import java.util.List;
import java.util.function.Consumer;

/** A setting that is always set decides a relation alone, and one with a default need not be set where a relation demands it. */
final class RelatedSettingsMayBeUnset implements Check {
    private static final Law LAW = new Law(
            "SW031",
            "Settings of a relation need not be set, and have no default but one of development",
            "Return an Optional or a nullable type and remove the default, or leave the setting out of the relation.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (RelatedSettings related : config.allRelations()) {
            for (Setting setting : related.settings(config)) {
                check(config, related, setting, found);
            }
        }
    }

    private static void check(
            ConfigModel config, RelatedSettings related, Setting setting, Consumer<Diagnostic> found) {
        boolean isAlwaysThere = related.optionalAround(setting, config).isEmpty();
        if (isAlwaysThere && (config.isEnvironment(setting) || setting.isRequired())) {
            found.accept(LAW.at(
                    related.source().attribute("value"),
                    setting.variable() + " is required"
                            + (setting.isRequiredInDevelopment() ? "" : " outside development")
                            + ", so that it is set whatever " + related.shown() + " says.",
                    "Return an Optional or a nullable type from "
                            + setting.accessor().read() + ", or leave " + setting.variable() + " out of "
                            + related.shown() + "."));
        } else if (related.relation() != Relation.AT_MOST_ONE
                && hasDefault(setting, related.demandsOne() && isAlwaysThere)) {
            found.accept(LAW.at(
                    related.source().attribute("value"),
                    setting.variable() + " has a default, which does not count: " + related.shown()
                            + " would demand a value that is there already.",
                    related.relation() == Relation.EXACTLY_ONE
                            ? "Write @AtMostOne, or developmentDefault, or remove the default."
                            : "Remove the default, or leave " + setting.variable() + " out of " + related.shown()
                                    + "."));
        }
    }

    /** Whether a setting has a default where the relation demands a value; in development a default may be what it demands. */
    private static boolean hasDefault(Setting setting, boolean isLeftToDevelopment) {
        boolean hasOne = isLeftToDevelopment
                ? setting.defaultValue().isPresent()
                : setting.defaultInDevelopment().isPresent();
        return hasOne || setting.inherits();
    }
}
