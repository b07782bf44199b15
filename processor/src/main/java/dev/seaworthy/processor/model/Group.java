package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An interface of settings inside another.
 *
 * @param accessor the method's name
 * @param path the accessors from the root to this one, itself included
 * @param prefix what the variables of the group begin with, outer prefixes included
 * @param isOptional whether the group may be absent
 * @param doc what the method says about the group
 * @param settings what the interface declares
 * @param source the method
 */
public record Group(
        String accessor,
        List<String> path,
        String prefix,
        boolean isOptional,
        Doc doc,
        Settings settings,
        SourceRef source)
        implements Member {

    /** Every setting of the group, nested groups included. */
    public List<Setting> allSettings() {
        List<Setting> all = new ArrayList<>();
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                all.add(setting);
            } else if (member instanceof Group group) {
                all.addAll(group.allSettings());
            }
        }
        return all;
    }
}
