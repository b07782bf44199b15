package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
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
        return with(settings.map(change));
    }

    /** The same group of other settings. */
    Group with(Settings others) {
        return new Group(accessor, path, prefix, presence, repetition, presentWhen, requirements, doc, others, source);
    }

    /** The same group, which something else switches on. */
    Group with(GroupSwitch other) {
        return new Group(
                accessor, path, prefix, presence, repetition, Optional.of(other), requirements, doc, settings, source);
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

    /** The setting whose variable alone says that the group is there: of the group itself first, else one outside it. */
    public Optional<Setting> switchSetting(ConfigModel config) {
        return ownSwitch().or(() -> outerSwitch(config));
    }

    /** The setting of the group itself that alone says that it is there, by being set or by a value that is set. */
    public Optional<Setting> ownSwitch() {
        return presentWhen.flatMap(each -> ownSettings().stream()
                .filter(setting -> !setting.isSeveral() && setting.variable().equals(prefix + each.variable()))
                .findFirst());
    }

    /** The setting outside the group that alone says by its value that it is there, be it a default. */
    public Optional<Setting> outerSwitch(ConfigModel config) {
        return namedOutside(config).filter(setting -> !switchValues().isEmpty() && isReadWith(setting, config));
    }

    /** Whether an optional group is there in an environment where nobody sets what switches it on. */
    public boolean isThereByDefault(ConfigModel config, Environment environment) {
        return outerSwitch(config)
                .filter(setting -> config.isAmongByDefault(setting, switchValues(), environment))
                .isPresent();
    }

    /** The setting that is named to say so, where the group has none of that variable, whether or not it can. */
    public Optional<Setting> namedOutside(ConfigModel config) {
        return ownSwitch().isPresent()
                ? Optional.empty()
                : presentWhen.flatMap(each -> each.outside().target(config));
    }

    /** Whether a setting outside the group is read in every start that may read the group, and in no other. */
    public boolean isReadWith(Setting setting, ConfigModel config) {
        return config.optionalAround(setting).equals(config.optionalAround(this));
    }

    /** The values with which that setting says so; none where any will do. */
    public List<String> switchValues() {
        return presentWhen.map(GroupSwitch::values).orElse(List.of());
    }

    /** The same in words, as a report shows them. */
    public String shownSwitchValues() {
        return Requirement.inWords(switchValues());
    }

    /** The settings that say that the group is there: the one that does so alone, or each of the group by being set. */
    public List<Setting> switches(ConfigModel config) {
        return switchSetting(config).map(List::of).orElseGet(this::allSettings);
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
