package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What one interface declares and inherits.
 *
 * @param type the interface
 * @param doc what its Javadoc says
 * @param members its settings and groups, in the order of declaration, inherited ones first
 * @param plainRules its rules in plain Java
 * @param memberTypes the simple names of the types inside it and inside those that it extends: where it is implemented, they
 *     mean these types
 */
public record Settings(
        TypeRef.Declared type, Doc doc, List<Member> members, List<PlainRule> plainRules, List<String> memberTypes) {

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
