package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one interface declares and inherits.
 *
 * @param type the interface
 * @param doc what its Javadoc says
 * @param members its settings and groups, in the order of declaration, inherited ones first
 * @param plainRules its rules in plain Java
 * @param relations its settings of which only so many may be set
 * @param memberTypes the simple names of the types inside it and inside those that it extends: where it is implemented, they
 *     mean these types
 */
public record Settings(
        TypeRef.Declared type,
        Doc doc,
        List<Member> members,
        List<PlainRule> plainRules,
        List<RelatedSettings> relations,
        List<String> memberTypes) {

    /** The same with other settings in the places of its own, groups included. */
    Settings map(UnaryOperator<Setting> change) {
        List<Member> changed = new ArrayList<>();
        for (Member member : members) {
            changed.add(member instanceof Setting setting ? change.apply(setting) : ((Group) member).map(change));
        }
        return new Settings(type, doc, List.copyOf(changed), plainRules, relations, memberTypes);
    }

    /** The same with other requirements in the places of those of its settings and groups. */
    Settings mapRequirements(UnaryOperator<Requirement> change) {
        List<Member> changed = new ArrayList<>();
        for (Member member : members) {
            changed.add(
                    member instanceof Setting setting
                            ? setting.with(setting.conditions().mapRequirements(change))
                            : ((Group) member).mapRequirements(change));
        }
        return new Settings(type, doc, List.copyOf(changed), plainRules, relations, memberTypes);
    }

    /** Its groups, without those inside them. */
    public List<Group> groups() {
        return members.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
    }

    /** The same with other groups in the places of its own, the nested ones too. */
    Settings mapGroups(UnaryOperator<Group> change) {
        List<Member> changed = new ArrayList<>();
        for (Member member : members) {
            changed.add(
                    member instanceof Group group
                            ? change.apply(group.with(group.settings().mapGroups(change)))
                            : member);
        }
        return new Settings(type, doc, List.copyOf(changed), plainRules, relations, memberTypes);
    }

    /** Every setting, groups included, in the order of declaration. */
    public List<Setting> allSettings() {
        List<Setting> all = new ArrayList<>();
        for (Member member : members) {
            if (member instanceof Setting setting) {
                all.add(setting);
            } else if (member instanceof Group group) {
                all.addAll(group.settings().allSettings());
            }
        }
        return all;
    }
}
