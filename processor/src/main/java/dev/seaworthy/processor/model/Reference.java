package dev.seaworthy.processor.model;

import java.util.Optional;

/**
 * A setting that another one names by its variable.
 *
 * @param variable the variable as it stands in the source
 * @param prefix the prefix of the group that names it
 */
public record Reference(String variable, String prefix) {
    /** The setting that is meant: of the same group first, else of the whole configuration. */
    public Optional<Setting> target(ConfigModel config) {
        Optional<Setting> own = find(config, prefix + variable);
        return own.isPresent() ? own : find(config, variable);
    }

    private static Optional<Setting> find(ConfigModel config, String name) {
        return config.allSettings().stream()
                .filter(setting -> setting.variable().equals(name))
                .findFirst();
    }
}
