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
        List<String> all = new ArrayList<>(own());
        all.addAll(fallbacks);
        return List.copyOf(all);
    }

    /** The variable and its older names. */
    List<String> own() {
        List<String> own = new ArrayList<>();
        own.add(variable);
        own.addAll(aliases);
        return List.copyOf(own);
    }
}
