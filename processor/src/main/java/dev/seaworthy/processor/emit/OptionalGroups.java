package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The optional groups of a configuration, by the settings that are left out with them. */
public final class OptionalGroups {
    private final Map<List<String>, Group> byPath = new HashMap<>();

    /** Those of a configuration. */
    public OptionalGroups(ConfigModel config) {
        for (Group group : config.allGroups()) {
            if (group.isOptional()) {
                // The inner group comes later, and is the one that decides.
                group.allSettings().forEach(setting -> byPath.put(setting.path(), group));
            }
        }
    }

    /** The innermost optional group around a setting. */
    public Optional<Group> around(Setting setting) {
        return Optional.ofNullable(byPath.get(setting.path()));
    }

    /** Whether a setting is set wherever it is there at all, since its group is: its default is used nowhere. */
    public boolean usesNoDefault(Setting setting) {
        return isSwitch(setting)
                && around(setting)
                        .map(Group::switchValues)
                        .filter(List::isEmpty)
                        .isPresent();
    }

    /** Whether a setting is the one of the group around it that alone switches that on. */
    public boolean isSwitch(Setting setting) {
        return around(setting).flatMap(Group::ownSwitch).filter(setting::equals).isPresent();
    }
}
