package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one configuration is made of, filled by its loader. It holds secrets and shows none. */
public final class ConfigParts {
    private final transient Map<String, Object> groups = new LinkedHashMap<>();
    private final transient List<SensitiveValue> sensitive = new ArrayList<>();
    private final transient List<SensitiveValue> texts = new ArrayList<>();

    /** Nothing yet; made by loaders. */
    public ConfigParts() {}

    /**
     * Adds a group that is there.
     *
     * @param path the accessors that lead to it, separated by dots
     * @param group what the last of them returns
     */
    public void addGroup(String path, Object group) {
        groups.put(path, group);
    }

    /**
     * Adds the value of a sensitive setting, where it has one.
     *
     * @param variable the setting's variable
     * @param value what its accessor returns, null where that says that there is none
     */
    public void addSensitive(String variable, @Nullable Object value) {
        if (value != null) {
            sensitive.add(new SensitiveValue(variable, value));
        }
    }

    /**
     * Adds the value of a setting that is not sensitive, and may be a URL or another connection text.
     *
     * @param variable the setting's variable
     * @param value what its accessor returns, null where that says that there is none
     */
    public void addText(String variable, @Nullable Object value) {
        if (value != null) {
            texts.add(new SensitiveValue(variable, value));
        }
    }

    /**
     * A group of the configuration.
     *
     * @param group one of the groups of its loader
     * @return the group, or nothing when it is absent
     */
    public Optional<Object> group(ConfigGroup group) {
        return group(group.path());
    }

    /**
     * A group of the configuration.
     *
     * @param path the accessors that lead to it, separated by dots, as {@link ConfigGroup#path} has them
     * @return the group, or nothing when it is absent, or none has that path
     */
    public Optional<Object> group(String path) {
        return Optional.ofNullable(groups.get(path));
    }

    /**
     * The values of the sensitive settings, those of absent groups left out.
     *
     * @return one entry a setting, in the order of declaration
     */
    public List<SensitiveValue> sensitiveValues() {
        return List.copyOf(sensitive);
    }

    /**
     * The values of the settings that are not sensitive, and in which a password may stand anyway, as it does in URLs: those
     * of texts, of URIs and URLs, and of types of the program's own; those of absent groups left out.
     *
     * @return one entry a setting, in the order of declaration
     */
    public List<SensitiveValue> textValues() {
        return List.copyOf(texts);
    }

    /** How many groups and sensitive values there are. */
    @Override
    public String toString() {
        return Amounts.of(groups.size(), "groups") + ", " + Amounts.of(sensitive.size(), "sensitive values");
    }
}
