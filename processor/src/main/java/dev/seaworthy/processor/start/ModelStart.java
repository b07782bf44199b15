package dev.seaworthy.processor.start;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Recorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One start of a configuration without its loader. It makes the calls that the loader makes, in the same order, so that what it
 * finds is what a start finds. What only a running program can do, it takes as it stands, and says where; of a path, which only
 * the machine of a start can look up, it takes for granted that something is there.
 */
public final class ModelStart {
    private final ConfigModel config;
    private final Loading loading;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Set<List<String>> absentGroups = new HashSet<>();
    private final Set<String> unproven = new LinkedHashSet<>();
    private final List<OneOfSeveral> several = new ArrayList<>();

    /** One of several groups that was read, and the name or the index of it. */
    private record OneOfSeveral(Group group, String name, ModelStart read) {}

    private ModelStart(ConfigModel config, Loading loading) {
        this.config = config;
        this.loading = loading;
    }

    /**
     * Starts a configuration that has no error.
     *
     * @param config the configuration
     * @param variables the environment of the start: there are no files
     * @return what the start found
     */
    public static Outcome of(ConfigModel config, Map<String, String> variables) {
        Recorder recorder = new Recorder(
                config.environmentNames(),
                config.simpleName(),
                config.environmentVariable(),
                ConfigSources.map(variables),
                config.allSettings().stream().map(Setting::variable).toArray(String[]::new),
                config.ruleNames().toArray(new String[0]));
        ModelStart start = new ModelStart(config, recorder.loading());
        start.read(config.settings());
        start.judgeDependencies();
        return new Outcome(recorder.report(start.values()), Set.copyOf(start.unproven));
    }

    /**
     * Starts one setting alone.
     *
     * @param config its configuration
     * @param setting the setting
     * @param environment where it is started
     * @param text the text of its variable
     * @return whether the start finds no problem; of a type of the program's own that is taken as it stands
     */
    public static boolean accepts(ConfigModel config, Setting setting, Environment environment, String text) {
        Map<String, String> variables =
                Map.of(config.environmentVariable(), environment.variableValue(), setting.variable(), text);
        Loading loading = new Loading(config.environmentVariable(), ConfigSources.map(variables));
        new ModelStart(config, loading).read(setting);
        return !loading.failed();
    }

    /**
     * What a start found.
     *
     * @param report its problems, its warnings, and when there is no problem the values by variable: one, or a list of several
     * @param unproven the variables whose values, and the names of the rules, that only a running program can judge
     */
    public record Outcome(ConfigReport<Map<String, Object>> report, Set<String> unproven) {}

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        readings.forEach((variable, reading) -> reading.value().ifPresent(value -> values.put(variable, value)));
        return values;
    }

    private void read(Settings settings) {
        for (Member member : settings.members()) {
            if (member instanceof Setting setting && setting.isSeveral()) {
                readEach(setting);
            } else if (member instanceof Setting setting) {
                read(setting);
            } else if (member instanceof Group group) {
                read(group);
            }
        }
    }

    private void read(Group group) {
        if (group.isRepeated()) {
            readEach(group);
        } else if (!group.isOptional()) {
            read(group.settings());
        } else if (isThere(group)) {
            enter(group);
            read(group.settings());
            loading.leaveGroup();
        } else {
            absentGroups.add(group.path());
            group.switchSetting(config).ifPresent(setting -> sayWhatIsUnused(group, setting));
            group.allSettings().stream().filter(Setting::isSensitive).forEach(this::sayThatItIsSecret);
        }
    }

    private void enter(Group group) {
        String values = group.shownSwitchValues();
        Optional<Setting> outer = group.outerSwitch(config);
        if (values.isEmpty()) {
            loading.enterGroup();
        } else if (outer.isPresent()) {
            loading.enterGroup(outer.get().variable(), values);
        } else {
            loading.enterGroup(values);
        }
    }

    /** Reads each of several groups. */
    private void readEach(Group group) {
        String[] ends = group.allSettings().stream()
                .flatMap(setting -> setting.ownNames().stream())
                .map(Repetition::end)
                .toArray(String[]::new);
        String[] names = names(group.repetition(), group.start(), ends);
        int count = 0;
        for (String name : names) {
            Loading named = loading.named(group.repetition().placeholder(), name);
            ModelStart each = new ModelStart(config, named);
            if (group.switches(config).stream().anyMatch(each::isSet)) {
                if (group.repetition() == Repetition.INDEXED) {
                    loading.index(group.start() + group.repetition().placeholder(), count, name);
                }
                count++;
                named.enterGroup();
                each.read(group.settings());
                named.leaveGroup();
                several.add(new OneOfSeveral(group, name, each));
            }
            loading.include(named);
            unproven.addAll(each.unproven);
        }
        absentGroups.add(group.path());
    }

    /** Reads the value of each name or index, and judges how many there are. */
    private void readEach(Setting setting) {
        Repetition repetition = setting.naming().repetition();
        String[] names = names(repetition, setting.start(), setting.end());
        List<Object> values = new ArrayList<>();
        for (String name : names) {
            Loading named = loading.named(repetition.placeholder(), name);
            ModelStart each = new ModelStart(config, named);
            if (each.isSet(setting)) {
                if (repetition == Repetition.INDEXED) {
                    loading.index(setting.variable(), values.size(), name);
                }
                values.add(name);
                each.read(setting);
            }
            loading.include(named);
            unproven.addAll(each.unproven);
        }
        loading.several(setting.variable());
        Setting whole = setting.whole();
        whole.constraints()
                .forEach(
                        constraint -> loading.constraint(constraint.judge(values, whole.type()), constraint.message()));
    }

    private String[] names(Repetition repetition, String start, String... ends) {
        return repetition == Repetition.NAMED ? loading.names(start, ends) : loading.indexes(start, ends);
    }

    private boolean isThere(Group group) {
        Optional<Setting> outer = group.outerSwitch(config);
        if (outer.isPresent()) {
            return isOn(group, outer.get());
        }
        boolean isSet = group.switches(config).stream()
                .anyMatch(setting -> isOneOfMany(group, setting) ? isOneSet(setting) : isSet(setting));
        return isSet && group.ownSwitch().map(setting -> isOn(group, setting)).orElse(true);
    }

    /** Whether the setting that switches a group on has a value that does. */
    private boolean isOn(Group group, Setting setting) {
        if (group.switchValues().isEmpty()) {
            return true;
        }
        read(setting);
        return reading(setting).values().stream()
                .anyMatch(value -> Conversion.isAmong(
                        value, group.switchValues(), setting.type().scalar()));
    }

    /** Whether a setting has a name or an index, which the group around it has not. */
    private static boolean isOneOfMany(Group group, Setting setting) {
        return setting.isRepeated() && !Repetition.isIn(group.prefix());
    }

    private boolean isOneSet(Setting setting) {
        return setting.names().stream()
                .anyMatch(name -> loading.isOneSet(Repetition.start(name), Repetition.end(name)));
    }

    private boolean isSet(Setting setting) {
        SettingStart start = new SettingStart(config, setting, loading);
        return setting.names().stream().anyMatch(start::isSet);
    }

    private boolean isMoreThanBlanks(Setting setting) {
        SettingStart start = new SettingStart(config, setting, loading);
        return setting.names().stream().anyMatch(start::isMoreThanBlanks);
    }

    private void sayWhatIsUnused(Group group, Setting switching) {
        for (Setting setting : group.allSettings()) {
            if (isOneOfMany(group, setting)) {
                setting.ownNames().forEach(name -> sayWhichAreUnused(setting, name, switching, group));
            } else if (!setting.equals(switching)) {
                setting.ownNames().forEach(name -> sayWhetherUnused(setting, name, switching, group));
                setting.fallbacks().forEach(loading::fallbackOfAbsent);
            }
        }
    }

    private void sayThatItIsSecret(Setting setting) {
        for (String name : setting.names()) {
            if (setting.type().isPlural()) {
                loading.secretsOfAbsent(name, setting.type().separator());
            } else {
                loading.secretOfAbsent(name);
            }
        }
    }

    private void sayWhichAreUnused(Setting setting, String name, Setting switching, Group group) {
        String start = Repetition.start(name);
        String end = Repetition.end(name);
        if (setting.isSensitive()) {
            loading.unusedSecretOnes(start, end, switching.variable(), group.shownSwitchValues());
        } else {
            loading.unusedOnes(start, end, switching.variable(), group.shownSwitchValues());
        }
    }

    private void sayWhetherUnused(Setting setting, String name, Setting switching, Group group) {
        boolean isSet = new SettingStart(config, setting, loading).isSet(name);
        if (setting.isSensitive()) {
            loading.unusedSecret(isSet, switching.variable(), group.shownSwitchValues());
        } else {
            loading.unused(isSet, switching.variable(), group.shownSwitchValues());
        }
    }

    private void read(Setting setting) {
        Reading reading = new SettingStart(config, setting, loading).read(config.isEnvironment(setting));
        readings.put(setting.variable(), reading);
        if (reading.isUnproven()) {
            unproven.add(setting.variable());
        }
    }

    private void judgeDependencies() {
        if (!loading.judgesDependencies()) {
            return;
        }
        judge(Optional.empty());
        for (Group group : config.allGroups()) {
            several.stream().filter(each -> each.group().equals(group)).forEach(this::judge);
        }
    }

    /** Judges one of several groups, which may depend on what is there once. */
    private void judge(OneOfSeveral one) {
        Loading named = loading.named(one.group().repetition().placeholder(), one.name());
        ModelStart each = new ModelStart(config, named);
        each.readings.putAll(readings);
        each.readings.putAll(one.read().readings);
        each.absentGroups.addAll(absentGroups);
        each.absentGroups.remove(one.group().path());
        each.absentGroups.addAll(one.read().absentGroups);
        each.judge(Optional.of(one.group()));
        loading.include(named);
        unproven.addAll(each.unproven);
    }

    /** Judges what depends on several settings of one of several groups, or of what is outside such groups. */
    private void judge(Optional<Group> within) {
        int demanded;
        do {
            demanded = loading.demanded();
            judgeRequirements(within);
        } while (loading.demanded() > demanded);
        config.allRelations().stream()
                .filter(related -> isIn(within, related.path()) && isThere(related.path()))
                .forEach(this::judge);
        for (PlainRule rule : config.allPlainRules()) {
            if (isIn(within, rule.path()) && isThere(rule.path()) && loading.applies(Bits.of(rule.environments()))) {
                unproven.add(rule.name(config));
            }
        }
    }

    private void judgeRequirements(Optional<Group> within) {
        for (Setting setting : config.allSettings()) {
            setting.requirements().stream()
                    .filter(requirement -> isIn(within, setting.path()))
                    .forEach(requirement -> judge(setting, requirement));
        }
        for (Group group : config.allGroups()) {
            group.requirements().stream()
                    .filter(requirement -> isIn(within, group.path()))
                    .forEach(requirement -> judge(group, requirement));
        }
    }

    private boolean isIn(Optional<Group> several, List<String> path) {
        return config.severalOn(path).equals(several);
    }

    private void judge(Setting setting, Requirement requirement) {
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()
                || !isThere(setting.path())
                || !isThere(target.get().path())) {
            return;
        }
        Setting other = target.get();
        if (loading.isMissing(setting.variable()) || isUnknown(requirement, other)) {
            return;
        }
        boolean isSet = reading(setting).isMoreThanBlanks();
        if (requirement.isPresence() || other.type().isPlural()) {
            loading.requirement(setting.variable(), isSet, isDemanded(requirement, other), requirement.words(other));
        } else {
            loading.requirement(
                    setting.variable(),
                    isSet,
                    isDemanded(requirement, other),
                    other.variable(),
                    requirement.shownValues());
        }
    }

    private void judge(Group group, Requirement requirement) {
        List<String> around = group.path().subList(0, group.path().size() - 1);
        Setting first = group.switches(config).get(0);
        requirement
                .target(config)
                .filter(other -> isThere(around) && isThere(other.path()) && !isUnknown(requirement, other))
                .filter(other -> absentGroups.contains(group.path()) && isDemanded(requirement, other))
                .filter(other -> !loading.isMissing(first.variable()))
                .filter(other -> loading.requiresGroup(first.variable(), requirement.words(other)))
                .ifPresent(other -> {
                    read(group.settings());
                    judgeInside(group);
                    if (group.switchSetting(config).isEmpty()) {
                        loading.leaveRequiredGroup(first.variable());
                    } else {
                        loading.leaveRequiredGroup(first.variable(), group.shownSwitchValues());
                    }
                });
    }

    /** What the settings of a group need of each other, and of those outside it, where it is read though it is absent. */
    private void judgeInside(Group group) {
        absentGroups.remove(group.path());
        int demanded;
        do {
            demanded = loading.demanded();
            for (Setting setting : group.allSettings()) {
                setting.requirements().forEach(requirement -> judge(setting, requirement));
            }
        } while (loading.demanded() > demanded);
        config.allRelations().stream()
                .filter(related -> config.groupsOn(related.path()).contains(group) && isThere(related.path()))
                .forEach(this::judge);
        absentGroups.add(group.path());
    }

    private void judge(RelatedSettings related) {
        List<Setting> settings = related.settings(config);
        String[] variables = new String[settings.size()];
        boolean[] areSet = new boolean[settings.size()];
        for (int i = 0; i < variables.length; i++) {
            Setting setting = settings.get(i);
            variables[i] = setting.variable();
            areSet[i] =
                    isThere(setting.path()) && (related.demandsValues() ? isMoreThanBlanks(setting) : isSet(setting));
        }
        if (related.isLeftToDevelopment(config)) {
            loading.relationOrDefault(related.relation(), related.because(), variables, areSet);
        } else {
            loading.relation(related.relation(), related.because(), variables, areSet);
        }
    }

    /** Whether a setting demands something by a value is not known where it has none because of a problem. */
    private boolean isUnknown(Requirement requirement, Setting other) {
        return !requirement.isPresence() && loading.isMissing(other.variable());
    }

    private boolean isDemanded(Requirement requirement, Setting other) {
        if (requirement.isPresence()) {
            return isSet(other) || loading.mustBeSet(other.variable());
        }
        return reading(other).values().stream()
                .anyMatch(value -> Conversion.isAmong(
                        value, requirement.values(), other.type().scalar()));
    }

    private Reading reading(Setting setting) {
        return readings.getOrDefault(setting.variable(), Reading.nothing(setting.type()));
    }

    /** Whether every optional group on a path is there. */
    private boolean isThere(List<String> path) {
        for (int length = 1; length <= path.size(); length++) {
            if (absentGroups.contains(path.subList(0, length))) {
                return false;
            }
        }
        return true;
    }
}
