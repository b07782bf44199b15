package dev.seaworthy.quarkus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The variables of which the environment decides how many there are: {@code SIGNING_KEY_<index>}, {@code CLIENT_<name>_ID}. */
final class RepeatedVariables {
    private final List<String> variables = new ArrayList<>();

    /** Those among the variables of a configuration. */
    RepeatedVariables(Collection<String> all) {
        for (String variable : all) {
            if (variable.indexOf('<') >= 0) {
                variables.add(variable);
            }
        }
    }

    /** Whether a variable may be one of the many. */
    boolean mayHave(String variable) {
        for (String known : variables) {
            String start = known.substring(0, known.indexOf('<'));
            String end = known.substring(known.lastIndexOf('>') + 1);
            if (variable.length() > start.length() + end.length()
                    && variable.startsWith(start)
                    && variable.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
