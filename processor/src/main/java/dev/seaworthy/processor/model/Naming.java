package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The names under which a setting is set, prefixes included.
 *
 * @param variable the variable
 * @param aliases its older names
 * @param fallbacks the names that count when none of these is set
 * @param repetition how many values the method has: one, or one for each name or index in place of what stands for it
 */
public record Naming(String variable, List<String> aliases, List<String> fallbacks, Repetition repetition) {
    /** All of them, in the order in which they are looked up. */
    List<String> all() {
        return joined(own(), fallbacks);
    }

    /** The variable and its older names. */
    List<String> own() {
        return joined(List.of(variable), aliases);
    }

    /** Most settings have one name, and these are asked for often. */
    private static List<String> joined(List<String> first, List<String> others) {
        if (others.isEmpty()) {
            return first;
        }
        List<String> all = new ArrayList<>(first);
        all.addAll(others);
        return List.copyOf(all);
    }
}
