package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.text.Escapes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several settings of which only so many may be set, or must be.
 *
 * @param relation how many
 * @param variables their variables as they stand in the source
 * @param prefix the prefix of the group whose interface says so
 * @param path the names from the root to that group; none for the root
 * @param because the reason, or nothing
 * @param source the annotation
 */
public record RelatedSettings(
        Relation relation, List<String> variables, String prefix, List<String> path, String because, SourceRef source) {
    /** The qualified name of the annotation that says a relation. */
    public static String annotation(Relation relation) {
        return "dev.seaworthy." + simpleName(relation);
    }

    private static String simpleName(Relation relation) {
        return switch (relation) {
            case EXACTLY_ONE -> "ExactlyOne";
            case AT_MOST_ONE -> "AtMostOne";
            case AT_LEAST_ONE -> "AtLeastOne";
            case ALL_OR_NONE -> "AllOrNone";
        };
    }

    /** The annotation as people write it. */
    public String shown() {
        return "@" + simpleName(relation);
    }

    /** The annotation with its variables: of several of a kind on an interface, compilers point at none. */
    public String written() {
        String listed = variables.stream()
                .map(variable -> "\"" + Escapes.of(variable) + "\"")
                .collect(Collectors.joining(", "));
        return shown() + (variables.size() == 1 ? "(" + listed + ")" : "({" + listed + "})");
    }

    /** Each variable as a name of a setting. */
    public List<Reference> references() {
        return variables.stream()
                .map(variable -> new Reference(variable, prefix))
                .toList();
    }

    /** The settings that are meant. */
    public List<Setting> settings(ConfigModel config) {
        return references().stream()
                .flatMap(reference -> reference.target(config).stream())
                .toList();
    }

    /** Whether one must be set where none is. */
    public boolean demandsOne() {
        return relation == Relation.EXACTLY_ONE || relation == Relation.AT_LEAST_ONE;
    }

    /** Whether none need be set in development, where one of them that is always there has a default. */
    public boolean isLeftToDevelopment(ConfigModel config) {
        return demandsOne()
                && settings(config).stream()
                        .anyMatch(setting -> setting.developmentDefault().isPresent()
                                && optionalAround(setting, config).isEmpty());
    }

    /** Whether no other may be set where one is. */
    public boolean excludesOthers() {
        return relation == Relation.EXACTLY_ONE || relation == Relation.AT_MOST_ONE;
    }

    /** Whether all others must be set where one is. */
    public boolean demandsAll() {
        return relation == Relation.ALL_OR_NONE;
    }

    /** Whether it makes a setting be required: blanks alone are not a value then, as for any setting that is required. */
    public boolean demandsValues() {
        return demandsOne() || demandsAll();
    }

    /**
     * Whether it asks nothing where an optional group is absent, of which there is no more than one, though its settings alone
     * would break it.
     */
    public boolean holdsWithItsGroupAlone(ConfigModel config) {
        return config.groupsOn(path).stream()
                .filter(group -> group.isOptional() && !group.isRepeated())
                .anyMatch(group -> demandsOne() || !isThereWithEachSetting(group, config));
    }

    /** Whether each of the settings makes a group be there when it is set. */
    private boolean isThereWithEachSetting(Group group, ConfigModel config) {
        return group.switchSetting(config).isEmpty()
                && settings(config).stream()
                        .allMatch(setting -> config.groupsOn(setting.path()).contains(group));
    }

    /** The optional groups round one of the settings that may be absent where the relation holds. */
    public List<Group> optionalAround(Setting setting, ConfigModel config) {
        List<Group> around = config.groupsOn(path);
        return config.groupsOn(setting.path()).stream()
                .filter(Group::isOptional)
                .filter(group -> !around.contains(group))
                .toList();
    }
}
