package dev.seaworthy.processor.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An interface of settings inside another.
 *
 * @param accessor how the interface around it declares it
 * @param path the names from the root to this one, its own included
 * @param prefix what the variables of the group begin with, outer prefixes included
 * @param presence whether the group may be absent
 * @param doc what the method says about the group
 * @param settings what the interface declares
 * @param source the method
 */
public record Group(
        Accessor accessor,
        List<String> path,
        String prefix,
        Presence presence,
        Doc doc,
        Settings settings,
        SourceRef source)
        implements Member {

    /** The qualified name of the annotation that makes a method a group. */
    public static final String ANNOTATION = "dev.seaworthy.EnvGroup";

    /** The same group with other settings in the places of its own. */
    Group map(UnaryOperator<Setting> change) {
        return new Group(accessor, path, prefix, presence, doc, settings.map(change), source);
    }

    /** Whether the group may be absent. */
    public boolean isOptional() {
        return presence.isOptional();
    }

    /** Every setting of the group, nested groups included. */
    public List<Setting> allSettings() {
        return settings.allSettings();
    }
}
