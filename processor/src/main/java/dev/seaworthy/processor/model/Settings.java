package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one interface declares and inherits. */
public final class Settings {
    private final TypeRef.Declared type;
    private final Doc doc;
    private final List<Member> members;
    private final List<PlainRule> plainRules;
    private final List<RelatedSettings> relations;
    private final List<String> memberTypes;

    /** What the groups have is here too, found once: whoever looks at each setting looks for others, too. */
    private final List<Setting> allSettings = new ArrayList<>();

    private final List<Group> allGroups = new ArrayList<>();
    private final List<PlainRule> allPlainRules = new ArrayList<>();
    private final List<RelatedSettings> allRelations = new ArrayList<>();
    private final Map<String, List<Setting>> settingsByVariable = new HashMap<>();
    private final Map<List<String>, Group> groupsByPath = new HashMap<>();

    /**
     * Some settings.
     *
     * @param type the interface
     * @param doc what its Javadoc says
     * @param members its settings and groups, in the order of declaration, inherited ones first
     * @param plainRules its rules in plain Java
     * @param relations its settings of which only so many may be set
     * @param memberTypes the simple names of the types inside it and inside those that it extends: where it is implemented, they
     *     mean these types
     */
    public Settings(
            TypeRef.Declared type,
            Doc doc,
            List<Member> members,
            List<PlainRule> plainRules,
            List<RelatedSettings> relations,
            List<String> memberTypes) {
        this.type = type;
        this.doc = doc;
        this.members = members;
        this.plainRules = plainRules;
        this.relations = relations;
        this.memberTypes = memberTypes;
        for (Member member : members) {
            if (member instanceof Setting setting) {
                allSettings.add(setting);
            } else if (member instanceof Group group) {
                allGroups.add(group);
                allGroups.addAll(group.settings().allGroups);
                allSettings.addAll(group.settings().allSettings);
            }
        }
        for (Setting setting : allSettings) {
            settingsByVariable
                    .computeIfAbsent(setting.variable(), variable -> new ArrayList<>(1))
                    .add(setting);
        }
        allPlainRules.addAll(plainRules);
        allRelations.addAll(relations);
        for (Group group : allGroups) {
            allPlainRules.addAll(group.settings().plainRules);
            allRelations.addAll(group.settings().relations);
            groupsByPath.putIfAbsent(group.path(), group);
        }
    }

    /** The interface. */
    public TypeRef.Declared type() {
        return type;
    }

    /** What its Javadoc says. */
    public Doc doc() {
        return doc;
    }

    /** Its settings and groups, in the order of declaration, inherited ones first. */
    public List<Member> members() {
        return members;
    }

    /** Its rules in plain Java. */
    public List<PlainRule> plainRules() {
        return plainRules;
    }

    /** Its settings of which only so many may be set. */
    public List<RelatedSettings> relations() {
        return relations;
    }

    /** The simple names of the types inside it and inside those that it extends. */
    public List<String> memberTypes() {
        return memberTypes;
    }

    /** The same with other settings in the places of its own, groups included. */
    Settings map(UnaryOperator<Setting> change) {
        return with(member -> member instanceof Setting setting ? change.apply(setting) : ((Group) member).map(change));
    }

    /** The same with other requirements in the places of those of its settings and groups. */
    Settings mapRequirements(UnaryOperator<Requirement> change) {
        return with(member -> member instanceof Setting setting
                ? setting.with(setting.conditions().mapRequirements(change))
                : ((Group) member).mapRequirements(change));
    }

    /** The same with other groups in the places of its own, the nested ones too. */
    Settings mapGroups(UnaryOperator<Group> change) {
        return with(member -> member instanceof Group group
                ? change.apply(group.with(group.settings().mapGroups(change)))
                : member);
    }

    private Settings with(UnaryOperator<Member> change) {
        List<Member> changed = members.stream().map(change).toList();
        return new Settings(type, doc, changed, plainRules, relations, memberTypes);
    }

    /** Its groups, without those inside them. */
    public List<Group> groups() {
        return members.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
    }

    /** Every setting, groups included, in the order of declaration. */
    public List<Setting> allSettings() {
        return Collections.unmodifiableList(allSettings);
    }

    /** Every group, the nested ones after the one that holds them. */
    public List<Group> allGroups() {
        return Collections.unmodifiableList(allGroups);
    }

    /** Every rule in plain Java, groups included. */
    public List<PlainRule> allPlainRules() {
        return Collections.unmodifiableList(allPlainRules);
    }

    /** Every relation of settings, groups included. */
    public List<RelatedSettings> allRelations() {
        return Collections.unmodifiableList(allRelations);
    }

    /** Every setting that has a variable, groups included: one, unless the configuration has an error. */
    public List<Setting> allNamed(String variable) {
        return Collections.unmodifiableList(settingsByVariable.getOrDefault(variable, List.of()));
    }

    /** The group that has a path from the root. */
    public Optional<Group> group(List<String> path) {
        return Optional.ofNullable(groupsByPath.get(path));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings settings
                && type.equals(settings.type)
                && doc.equals(settings.doc)
                && members.equals(settings.members)
                && plainRules.equals(settings.plainRules)
                && relations.equals(settings.relations)
                && memberTypes.equals(settings.memberTypes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, members);
    }
}
