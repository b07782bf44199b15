package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One configuration, read from its interface: well-formed, not yet checked.
 *
 * @param packageName the package, or nothing for the unnamed one
 * @param names the interface's simple name, after those of the types it is nested in
 * @param isPublic whether the interface can be seen outside its package
 * @param environmentVariable the variable that says which environment this is
 * @param environmentNames what that variable may be
 * @param docsDirectory where its committed documents go, below the directory given to the processor; or nothing
 * @param lints what the compiler would warn of in the loader, which cannot help it: {@code deprecation}, {@code removal},
 *     {@code serial}
 * @param surroundings what its package and module let a loader write
 * @param settings what the interface declares and inherits
 * @param source the interface
 */
public record ConfigModel(
        String packageName,
        List<String> names,
        boolean isPublic,
        String environmentVariable,
        EnvironmentNames environmentNames,
        String docsDirectory,
        List<String> lints,
        Surroundings surroundings,
        Settings settings,
        SourceRef source) {

    /** The qualified name of the annotation that makes an interface a configuration. */
    public static final String ANNOTATION = "dev.seaworthy.EnvConfig";

    /** The qualified name of the annotation that marks what is generated. */
    public static final String GENERATED = "javax.annotation.processing.Generated";

    /** The attribute that has the other names of an environment: {@code productionNames}. */
    public static String namesOf(Environment environment) {
        return environment.variableValue() + "Names";
    }

    /** The name as people say it: {@code ShopConfig}. */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** The qualified name: {@code dev.shop.ShopConfig}. */
    public String qualifiedName() {
        String name = String.join(".", names);
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The loader's simple name: {@code ShopConfigLoader}, {@code OuterInnerLoader} for a nested interface. */
    public String loaderName() {
        return String.join("", names) + "Loader";
    }

    /** The loader's qualified name: {@code dev.shop.ShopConfigLoader}. */
    public String qualifiedLoaderName() {
        return packageName.isEmpty() ? loaderName() : packageName + "." + loaderName();
    }

    /** Every setting, groups included, in the order of declaration. */
    public List<Setting> allSettings() {
        return settings.allSettings();
    }

    /**
     * The settings that one without a value of its own takes its value from, the nearest first. Of a circle each is there once, and
     * the setting itself is the last.
     */
    public List<Setting> sourcesOf(Setting setting) {
        Set<Setting> sources = new LinkedHashSet<>();
        Optional<Setting> next = source(setting);
        while (next.isPresent() && sources.add(next.get())) {
            next = source(next.get());
        }
        return List.copyOf(sources);
    }

    /** The setting whose value is the default of another one. */
    public Optional<Setting> source(Setting setting) {
        return setting.defaults().from().flatMap(from -> from.targetOtherThan(setting, this));
    }

    /** The text that applies in an environment where neither a setting nor one that it takes its value from is set. */
    public Optional<ValueText> inheritedDefault(Setting setting, Environment environment) {
        List<Setting> sources = new ArrayList<>(sourcesOf(setting));
        sources.add(0, setting);
        for (Setting each : sources) {
            Defaults defaults = each.defaults();
            if (environment == Environment.DEVELOPMENT && defaults.development().isPresent()) {
                return defaults.development();
            }
            if (defaults.everywhere().isPresent()) {
                return defaults.everywhere();
            }
        }
        return Optional.empty();
    }

    /** Whether a setting has one of these values in an environment where nobody sets it: by a default, or as the environment. */
    public boolean isAmongByDefault(Setting setting, List<String> values, Environment environment) {
        if (isEnvironment(setting)) {
            return values.contains(environment.variableValue());
        }
        return inheritedDefault(setting, environment).stream()
                .flatMap(text -> text.values().stream())
                .anyMatch(value ->
                        Conversion.isAmong(value, values, setting.type().scalar()));
    }

    /** Whether a setting is the one that says which environment this is. */
    public boolean isEnvironment(Setting setting) {
        return setting.variable().equals(environmentVariable);
    }

    /** Whether a setting says which environment this is; the variable need not be one. */
    public boolean declaresEnvironment() {
        return !settings.allNamed(environmentVariable).isEmpty();
    }

    /** The same configuration with other settings in the places of its own. */
    ConfigModel mapSettings(UnaryOperator<Setting> change) {
        return with(settings.map(change));
    }

    private ConfigModel with(Settings others) {
        return new ConfigModel(
                packageName,
                names,
                isPublic,
                environmentVariable,
                environmentNames,
                docsDirectory,
                lints,
                surroundings,
                others,
                source);
    }

    /** The same configuration, whose conditions name the environment by the name that every configuration knows. */
    public ConfigModel withCanonicalConditions() {
        return environmentNames.hasOwn()
                ? with(settings.mapRequirements(this::canonical).mapGroups(this::canonical))
                : this;
    }

    private Group canonical(Group group) {
        return group.outerSwitch(this)
                .filter(this::isEnvironment)
                .flatMap(environment -> group.presentWhen())
                .map(named -> group.with(named.of(environmentNames)))
                .orElse(group);
    }

    private Requirement canonical(Requirement requirement) {
        return requirement.target(this).filter(this::isEnvironment).isPresent()
                ? requirement.of(environmentNames)
                : requirement;
    }

    /** Every group, the nested ones after the one that holds them. */
    public List<Group> allGroups() {
        return settings.allGroups();
    }

    /** Every requirement, of settings and then of groups. */
    public List<Requirement> allRequirements() {
        List<Requirement> all = new ArrayList<>();
        allSettings().forEach(setting -> all.addAll(setting.requirements()));
        allGroups().forEach(group -> all.addAll(group.requirements()));
        return all;
    }

    /** The groups that a path goes through, the outermost first. */
    public List<Group> groupsOn(List<String> path) {
        List<Group> groups = new ArrayList<>();
        for (int length = 1; length <= path.size(); length++) {
            settings.group(path.subList(0, length)).ifPresent(groups::add);
        }
        return groups;
    }

    /** The one of several groups that a path goes through: groups of which there may be several do not hold such groups. */
    public Optional<Group> severalOn(List<String> path) {
        return groupsOn(path).stream().filter(Group::isRepeated).findFirst();
    }

    /** The groups around a member that may be absent, the outermost first. */
    public List<Group> optionalAround(Member member) {
        List<String> path = member.path();
        return groupsOn(path.subList(0, path.size() - 1)).stream()
                .filter(Group::isOptional)
                .toList();
    }

    /** Whether a setting is read wherever a member is: no optional group is around it that is not around the member too. */
    public boolean isThereWith(Setting setting, Member member) {
        return optionalAround(member).containsAll(optionalAround(setting));
    }

    /** The name of every rule, as operators waive them. */
    public List<String> ruleNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Setting setting : allSettings()) {
            setting.rules().forEach(rule -> names.add(rule.name(setting)));
        }
        allPlainRules().forEach(rule -> names.add(rule.name(this)));
        return List.copyOf(names);
    }

    /** Every relation of settings, groups included. */
    public List<RelatedSettings> allRelations() {
        return settings.allRelations();
    }

    /** The relations in which a setting is. */
    public List<RelatedSettings> relationsOf(Setting setting) {
        return allRelations().stream()
                .filter(related -> related.settings(this).contains(setting))
                .toList();
    }

    /** Every rule in plain Java, groups included. */
    public List<PlainRule> allPlainRules() {
        return settings.allPlainRules();
    }
}
