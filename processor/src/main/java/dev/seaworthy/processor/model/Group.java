package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.text.Escapes;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An interface of settings inside another.
 *
 * @param accessor how the interface around it declares it
 * @param path the names from the root to this one, its own included
 * @param prefix what the variables of the group begin with, outer prefixes included
 * @param presence whether the group may be absent
 * @param repetition how often it is there
 * @param presentWhen what alone says that it is there; nothing where any of its variables does
 * @param requirements when an optional group must be there: when one of them holds
 * @param doc what the method says about the group
 * @param settings what the interface declares
 * @param source the method
 */
public record Group(
        Accessor accessor,
        List<String> path,
        String prefix,
        Presence presence,
        Repetition repetition,
        Optional<GroupSwitch> presentWhen,
        List<Requirement> requirements,
        Doc doc,
        Settings settings,
        SourceRef source)
        implements Member {

    /** The qualified name of the annotation that makes a method a group. */
    public static final String ANNOTATION = "dev.seaworthy.EnvGroup";

    /** The same group with other settings in the places of its own. */
    Group map(UnaryOperator<Setting> change) {
        return new Group(
                accessor,
                path,
                prefix,
                presence,
                repetition,
                presentWhen,
                requirements,
                doc,
                settings.map(change),
                source);
    }

    /** The same group with other requirements in the places of its own and of its settings. */
    Group mapRequirements(UnaryOperator<Requirement> change) {
        return new Group(
                accessor,
                path,
                prefix,
                presence,
                repetition,
                presentWhen,
                requirements.stream().map(change).toList(),
                doc,
                settings.mapRequirements(change),
                source);
    }

    /** Whether the group may be absent: itself, or every one of several. */
    public boolean isOptional() {
        return presence.isOptional() || isRepeated();
    }

    /** Whether there may be several, by names or indexes that only the environment knows. */
    public boolean isRepeated() {
        return repetition != Repetition.ONCE;
    }

    /** What the names of its variables begin with, before the name or the index. */
    public String start() {
        return Repetition.start(prefix);
    }

    /** The setting whose variable alone says that the group is there, where it names one that it has. */
    public Optional<Setting> switchSetting() {
        return presentWhen.flatMap(each -> ownSettings().stream()
                .filter(setting -> !setting.isSeveral() && setting.variable().equals(prefix + each.variable()))
                .findFirst());
    }

    /** The values with which that setting says so; none where any will do. */
    public List<String> switchValues() {
        return presentWhen.map(GroupSwitch::values).orElse(List.of());
    }

    /** The same in words, as a report shows them. */
    public String shownSwitchValues() {
        return Escapes.of(String.join(" or ", switchValues()));
    }

    /** The settings of which each says that the group is there by being set. */
    public List<Setting> switches() {
        return switchSetting().map(List::of).orElseGet(this::allSettings);
    }

    /** The settings of the group without those of the groups inside it. */
    public List<Setting> ownSettings() {
        return settings.members().stream()
                .filter(Setting.class::isInstance)
                .map(Setting.class::cast)
                .toList();
    }

    /** Every setting of the group, nested groups included. */
    public List<Setting> allSettings() {
        return settings.allSettings();
    }
}
