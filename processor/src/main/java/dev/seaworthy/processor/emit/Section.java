package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One interface's own settings, in the order of declaration.
 *
 * @param group the group that it is; nothing for the configuration itself
 * @param settings the settings, without those of the groups inside it
 */
public record Section(Optional<Group> group, List<Setting> settings) {
    /** The sections of a configuration: its own settings, then each group, the nested ones after the one that holds them. */
    public static List<Section> of(ConfigModel config) {
        List<Section> all = new ArrayList<>();
        all.add(new Section(Optional.empty(), own(config.settings())));
        for (Group group : config.allGroups()) {
            all.add(new Section(Optional.of(group), own(group.settings())));
        }
        return all;
    }

    private static List<Setting> own(Settings settings) {
        List<Setting> own = new ArrayList<>();
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                own.add(setting);
            }
        }
        return own;
    }

    /** What stands above it: {@code DB_…: A database.}, or nothing for the configuration itself. */
    public String heading() {
        if (group.isEmpty()) {
            return "";
        }
        String prefix = group.get().prefix();
        String name = prefix.isEmpty() ? String.join(".", group.get().path()) : prefix + "…";
        String summary = group.get().doc().summary();
        return summary.isEmpty() ? name : name + ": " + summary;
    }
}
