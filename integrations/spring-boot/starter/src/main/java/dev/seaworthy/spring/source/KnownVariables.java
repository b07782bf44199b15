package dev.seaworthy.spring.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables of a configuration; what stands for a name or an index in one is {@code <name>} or {@code <index>}. */
final class KnownVariables {
    private final Set<String> variables;
    private final Set<String> words = new HashSet<>();

    /** The variables by what is left of a name when only its letters and digits count. */
    private final Map<String, List<String>> uniform = new HashMap<>();

    private final List<String> repeated = new ArrayList<>();

    KnownVariables(Collection<String> variables) {
        this.variables = Set.copyOf(variables);
        for (String variable : variables) {
            words.add(PropertyName.variable(variable));
            uniform.computeIfAbsent(PropertyName.uniform(variable), unused -> new ArrayList<>())
                    .add(variable);
            if (variable.indexOf('<') >= 0) {
                repeated.add(variable);
            }
        }
    }

    /** Whether the configuration has a variable, not only one of a group whose name the environment gives. */
    boolean have(String variable) {
        return variables.contains(variable);
    }

    /** Whether a name is another variable, so that it is not one more way to write this one. */
    boolean areOther(PropertyName name, String variable) {
        boolean isOtherText = !name.written().equals(variable) && variables.contains(name.written());
        boolean areOtherWords =
                !name.variable().equals(PropertyName.variable(variable)) && words.contains(name.variable());
        return isOtherText || areOtherWords;
    }

    /** The variable that a name stands for: one of the configuration where it can be one. */
    String variable(PropertyName name) {
        for (String variable : uniform.getOrDefault(PropertyName.uniform(name.stem()), List.of())) {
            if (name.isSpellingOf(variable) && !areOther(name, variable)) {
                return variable;
            }
        }
        return name.variable();
    }

    /** Whether a variable may be one of the many of a group or of a value that the environment names. */
    boolean mayRepeat(String variable) {
        for (String known : repeated) {
            int start = known.indexOf('<');
            String end = known.substring(known.lastIndexOf('>') + 1);
            if (variable.length() > start + end.length()
                    && variable.startsWith(known.substring(0, start))
                    && variable.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
