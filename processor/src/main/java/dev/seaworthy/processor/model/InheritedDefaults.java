package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import java.util.Optional;

/** The defaults of development that settings have from others, which are known when all settings are. */
final class InheritedDefaults {
    private InheritedDefaults() {}

    /** The configuration in which each setting knows its own. */
    static ConfigModel addedTo(ConfigModel config) {
        return config.allSettings().stream().noneMatch(Setting::inherits)
                ? config
                : config.mapSettings(
                        setting -> setting.with(setting.defaults().inheriting(inherited(setting, config))));
    }

    /** What another setting has in production as well is no default of development. */
    private static Optional<ValueText> inherited(Setting setting, ConfigModel config) {
        boolean isReadAlike = config.source(setting)
                .filter(source -> source.type().readsAs(setting.type()))
                .isPresent();
        if (!isReadAlike || setting.defaults().development().isPresent()) {
            return Optional.empty();
        }
        Optional<ValueText> inProduction = config.inheritedDefault(setting, Environment.PRODUCTION);
        return config.inheritedDefault(setting, Environment.DEVELOPMENT)
                .filter(value -> !inProduction.equals(Optional.of(value)));
    }
}
