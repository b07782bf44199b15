package dev.seaworthy.processor.emit;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<Integer> choices;

    /**
     * The entries of a configuration.
     *
     * @param environment which environment it is
     * @param entries the entry of each variable, which are changed
     * @param required the entry of a setting that a start needs
     * @param choices of each relation, which of its settings is taken where one must be set: the first is the best one
     */
    RelatedEntries(
            ConfigModel config,
            Environment environment,
            Map<String, ExampleEntry> entries,
            Function<Setting, ExampleEntry> required,
            List<Integer> choices) {
        this.config = config;
        this.environment = environment;
        this.entries = entries;
        this.required = required;
        this.choices = choices;
    }

    /** Changes what a relation does not allow. Whether anything was. */
    boolean change() {
        boolean isChanged = false;
        List<RelatedSettings> relations = config.allRelations();
        for (int i = 0; i < relations.size(); i++) {
            isChanged |= isJudged(relations.get(i)) && change(relations.get(i), choices.get(i));
        }
        for (Setting setting : config.allSettings()) {
            if (mayBeChosen(setting) && isDemandedByAnother(setting)) {
                require(setting);
                isChanged = true;
            }
        }
        return isChanged;
    }

    /** Whether another setting demands one by being set: no start of a file says so where its value is still to be filled in. */
    private boolean isDemandedByAnother(Setting setting) {
        return setting.requirements().stream()
                        .filter(Requirement::isPresence)
                        .flatMap(requirement -> requirement.target(config).stream())
                        .anyMatch(this::isChosen)
                && config.optionalAround(setting).stream().allMatch(this::isThere);
    }

    /** Whether a relation does not allow what is set, or left to be filled in, now. */
    boolean areBroken() {
        return config.allRelations().stream().filter(this::isJudged).anyMatch(this::isBroken);
    }

    private boolean isBroken(RelatedSettings related) {
        List<Setting> settings = related.settings(config);
        int count = (int) settings.stream().filter(this::isChosen).count();
        return !related.relation().holds(count, settings.size()) && (count > 0 || isDemanded(related));
    }

    private boolean isJudged(RelatedSettings related) {
        return config.groupsOn(related.path()).stream().allMatch(this::isThere);
    }

    private boolean isDemanded(RelatedSettings related) {
        return related.demandsOne() && !(environment == Environment.DEVELOPMENT && related.isLeftToDevelopment(config));
    }

    private boolean change(RelatedSettings related, int which) {
        List<Setting> settings = related.settings(config);
        List<Setting> chosen = settings.stream().filter(this::isChosen).toList();
        boolean isChanged = false;
        if (isDemanded(related) && chosen.isEmpty()) {
            List<Setting> possible = possible(related, settings);
            if (which < possible.size()) {
                require(possible.get(which));
                isChanged = true;
            }
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

    /** Those that may be set; first those that are there by themselves, rather than with a group, and that have a value. */
    private List<Setting> possible(RelatedSettings related, List<Setting> settings) {
        List<Setting> possible =
                new ArrayList<>(settings.stream().filter(this::mayBeChosen).toList());
        possible.sort(Comparator.comparing((Setting setting) ->
                        !related.optionalAround(setting, config).isEmpty())
                .thenComparing(setting -> entry(setting).value().isEmpty()));
        return possible;
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
