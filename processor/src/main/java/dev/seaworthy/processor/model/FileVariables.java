package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.source.StandardSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables of a configuration that name the file of another one's value.
 *
 * @param taken the names that would be such variables and are settings: each is read as a setting, and no file
 */
public record FileVariables(Set<String> taken) {
    /** The same for a configuration; it goes through all settings, so whoever asks for each of them makes it once. */
    public static FileVariables of(ConfigModel config) {
        Set<String> names = new HashSet<>();
        for (Setting setting : config.allSettings()) {
            names.addAll(setting.names());
        }
        Set<String> taken = new TreeSet<>();
        for (String name : names) {
            if (names.contains(name + StandardSource.SUFFIX)) {
                taken.add(name + StandardSource.SUFFIX);
            }
        }
        return new FileVariables(Collections.unmodifiableSet(taken));
    }

    /** Whether the value of a setting may be in a file that a variable names: that one is not a setting itself. */
    public boolean mayHold(Setting setting) {
        return !taken.contains(setting.variable() + StandardSource.SUFFIX);
    }
}
