package dev.seaworthy.runtime.load;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The settings that a pass has asked for, by their variables, and which of them have no value to read. */
final class RecordedSettings {
    private final Map<String, RecordedSetting> settings = new LinkedHashMap<>();
    private final Set<String> lacking = new HashSet<>();

    RecordedSettings() {}

    /** Adds a setting, and gives whether it was not asked for before. */
    boolean add(RecordedSetting setting) {
        return settings.put(setting.variable(), setting) == null;
    }

    /** What is known of a setting; one that nobody asked for is not set. */
    RecordedSetting of(String variable) {
        return settings.getOrDefault(variable, new RecordedSetting(variable));
    }

    /** The settings in the order in which they were asked for. */
    Collection<RecordedSetting> all() {
        return settings.values();
    }

    Map<String, RecordedSetting> byVariable() {
        return Collections.unmodifiableMap(settings);
    }

    /** Notes that a variable has no value to read: none, or one that is refused. */
    void lack(String variable) {
        lacking.add(variable);
    }

    void lack(Collection<String> variables) {
        lacking.addAll(variables);
    }

    boolean isLacking(String variable) {
        return lacking.contains(variable);
    }

    Set<String> lacking() {
        return Collections.unmodifiableSet(lacking);
    }
}
