package dev.seaworthy.processor.emit;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entries of related settings in an example environment: as many are set there, or left to be filled in, as the relations
 * demand and allow.
 */
final class RelatedEntries {
    private final ConfigModel config;
    private final Environment environment;
    private final Map<String, ExampleEntry> entries;
    private final Function<Setting, ExampleEntry> required;

    /**
     * The entries of a configuration.
     *
     * @param environment which environment it is
     * @param entries the entry of each variable, which are changed
     * @param required the entry of a setting that a start needs
     */
    RelatedEntries(
            ConfigModel config,
            Environment environment,
            Map<String, ExampleEntry> entries,
            Function<Setting, ExampleEntry> required) {
        this.config = config;
        this.environment = environment;
        this.entries = entries;
        this.required = required;
    }

    /** Changes what a relation does not allow. Whether anything was. */
    boolean change() {
        boolean isChanged = false;
        for (RelatedSettings related : config.allRelations()) {
            if (config.groupsOn(related.path()).stream().allMatch(this::isThere)) {
                isChanged |= change(related);
            }
        }
        return isChanged;
    }

    private boolean change(RelatedSettings related) {
        List<Setting> settings = related.settings(config);
        List<Setting> chosen = settings.stream().filter(this::isChosen).toList();
        boolean isChanged = false;
        boolean isDemanded = related.demandsOne()
                && !(environment == Environment.DEVELOPMENT && related.isLeftToDevelopment(config));
        if (isDemanded && chosen.isEmpty()) {
            Optional<Setting> one = choice(related, settings);
            one.ifPresent(this::require);
            isChanged = one.isPresent();
        } else if (related.demandsAll() && !chosen.isEmpty()) {
            for (Setting setting : settings) {
                if (mayBeChosen(setting)) {
                    require(setting);
                    isChanged = true;
                }
            }
        } else if (related.excludesOthers() && chosen.size() > 1) {
            isChanged = leaveOutAllButOne(chosen);
        }
        return isChanged;
    }

    /** One that is there by itself rather than with a group that it would switch on, and if it can be one with a value. */
    private Optional<Setting> choice(RelatedSettings related, List<Setting> settings) {
        List<Setting> possible = settings.stream().filter(this::mayBeChosen).toList();
        List<Setting> alone = possible.stream()
                .filter(setting -> related.optionalAround(setting, config).isEmpty())
                .toList();
        List<Setting> best = alone.isEmpty() ? possible : alone;
        return best.stream()
                .filter(setting -> entry(setting).value().isPresent())
                .findFirst()
                .or(() -> best.stream().findFirst());
    }

    /** What is set only since development has a default for it can do without. */
    private boolean leaveOutAllButOne(List<Setting> chosen) {
        List<Setting> free = chosen.stream()
                .filter(setting -> entry(setting).use() == ExampleEntry.Use.SET)
                .toList();
        List<Setting> leftOut = free.size() == chosen.size() ? free.subList(1, free.size()) : free;
        leftOut.forEach(this::leaveOut);
        return !leftOut.isEmpty();
    }

    private void require(Setting setting) {
        entries.put(setting.variable(), required.apply(setting));
    }

    private void leaveOut(Setting setting) {
        entries.put(
                setting.variable(),
                new ExampleEntry(ExampleEntry.Use.LEFT_OUT, entry(setting).value()));
    }

    /** Whether a group is there, with what is set or left to be filled in. */
    private boolean isThere(Group group) {
        if (!group.isOptional()) {
            return true;
        }
        Optional<Setting> outer = group.outerSwitch(config);
        return outer.isPresent()
                ? hasValue(outer.get()) && isOn(group, outer.get())
                : group.switches(config).stream()
                        .filter(this::isChosen)
                        .anyMatch(setting -> group.switchValues().isEmpty() || isOn(group, setting));
    }

    private boolean isOn(Group group, Setting setting) {
        return entry(setting)
                .value()
                .filter(text -> ValueText.read(setting.type(), text).values().stream()
                        .anyMatch(value -> Conversion.isAmong(
                                value, group.switchValues(), setting.type().scalar())))
                .isPresent();
    }

    /** Whether a setting has a value, be it a default, which is what its entry shows then. */
    private boolean hasValue(Setting setting) {
        return isChosen(setting) || setting.defaultInDevelopment().isPresent();
    }

    private boolean isChosen(Setting setting) {
        ExampleEntry.Use use = entry(setting).use();
        return use == ExampleEntry.Use.REQUIRED || use == ExampleEntry.Use.SET;
    }

    private boolean mayBeChosen(Setting setting) {
        return entry(setting).use() == ExampleEntry.Use.LEFT_OUT;
    }

    private ExampleEntry entry(Setting setting) {
        return entries.getOrDefault(setting.variable(), ExampleEntry.NONE);
    }
}
