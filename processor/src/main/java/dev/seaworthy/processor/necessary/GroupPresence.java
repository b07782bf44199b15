package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Optional;

/**
 * What makes an optional group be there for sure.
 *
 * @param members the settings of which one must be set; none where one must have a certain value
 * @param trigger the setting that switches the group on, with its texts
 */
public record GroupPresence(List<Setting> members, Optional<Demanded.Trigger> trigger) {
    /** The setting that alone switches the group on, or the first that does. */
    public Setting setting() {
        return trigger.map(Demanded.Trigger::setting).orElseGet(() -> members.get(0));
    }

    /** What the text of that setting is searched for. */
    public String regex() {
        return trigger.map(Demanded.Trigger::regex).orElseGet(() -> NecessarySetting.valueRegex(setting()));
    }

    static GroupPresence ofAny(List<Setting> members) {
        return new GroupPresence(members, Optional.empty());
    }

    static GroupPresence of(Demanded.Trigger trigger) {
        return new GroupPresence(List.of(), Optional.of(trigger));
    }
}
