package dev.seaworthy.preflight.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verdict on a plan. */
public final class Said {
    private Said() {}

    /** {@return its problems, its warnings, and what is known of each of its variables} */
    public static List<String> of(Plan plan) {
        List<String> said = new ArrayList<>();
        plan.problems().forEach(problem -> said.add(problem.toString()));
        plan.warnings().forEach(warning -> said.add(warning.toString()));
        plan.sources()
                .forEach(source -> said.add(
                        source.warnings(plan.variables().keySet(), Set.of()).toString()));
        plan.variables()
                .forEach((name, variable) ->
                        said.add(variable + " " + variable.problem(ShownName.of(name, "A variable"))));
        return said;
    }
}
