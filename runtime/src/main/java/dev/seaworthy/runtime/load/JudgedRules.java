package dev.seaworthy.runtime.load;

import java.util.HashSet;
import java.util.Set;

/**
 * Which rules a pass has judged: those of settings that have a value or need none, and those in plain Java that found all that
 * they read. Of any other nobody knows what it would say once the problems are gone.
 */
final class JudgedRules {
    private final Set<String> judged = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    /** Notes that a rule in plain Java, or those of a variable, were judged. */
    void judged(String name) {
        judged.add(name);
    }

    /** Notes that a rule in plain Java, or those of a variable, could not be judged, once or for one of several groups. */
    void open(String name) {
        open.add(name);
    }

    /** Whether a rule was judged; one of several groups or values, wherever it stands. */
    boolean isJudged(String rule) {
        int dot = rule.lastIndexOf('.');
        String variable = dot < 0 ? rule : rule.substring(0, dot);
        boolean isOpen = isAmong(open, rule) || isAmong(open, variable);
        return !isOpen && (isAmong(judged, rule) || isAmong(judged, variable));
    }

    private static boolean isAmong(Set<String> names, String name) {
        if (names.contains(name)) {
            return true;
        }
        if (name.indexOf('<') >= 0) {
            for (String each : names) {
                if (Waivers.isOneOf(each, name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
