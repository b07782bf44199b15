package dev.seaworthy.processor.model;

import java.util.Optional;

/**
 * A setting that another one names by its variable.
 *
 * @param variable the variable as it stands in the source
 * @param prefix the prefix of the group that names it
 */
public record Reference(String variable, String prefix) {
    /**
     * The setting that is meant: of the same group first, else of the whole configuration, where it is there once; one of several
     * groups names the variables of that group, too.
     */
    public Optional<Setting> target(ConfigModel config) {
        Optional<Setting> own = find(config, prefix + variable);
        return own.isPresent() ? own : find(config, Repetition.shown(variable));
    }

    /**
     * The setting that is meant by one that needs another: a setting of the whole configuration may have the short name that the
     * setting of a group has. Itself only where there is no other.
     */
    public Optional<Setting> targetOtherThan(Setting named, ConfigModel config) {
        return find(config, prefix + variable)
                .filter(own -> !own.variable().equals(named.variable()))
                .or(() -> find(config, Repetition.shown(variable)))
                .or(() -> target(config));
    }

    private Optional<Setting> find(ConfigModel config, String name) {
        return config.settings().allNamed(name).stream()
                .filter(setting -> !setting.isRepeated() || isOfSameGroup(setting))
                .findFirst();
    }

    /** One of several groups is not the one that is meant, unless one of the same group names it. */
    private boolean isOfSameGroup(Setting setting) {
        return Repetition.isIn(prefix)
                && !setting.isSeveral()
                && setting.variable().startsWith(Repetition.group(prefix));
    }
}
