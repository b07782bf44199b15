package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Warns of names that manifests set and that no setting has: it has no values itself. */
final class UnknownNames implements ConfigSource {
    /** More names than that are counted and not listed. */
    private static final int MAX_LISTED = 50;

    private static final String CODE = "unknown-variable";
    private static final String OTHERWISE_REMOVE_IT = "remove it, unless something else reads it";

    /** What a JVM and its system libraries read by themselves. */
    private static final Set<String> PLATFORM = Set.of(
            "HOME",
            "HOSTNAME",
            "JAVA_HOME",
            "JAVA_OPTS",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "LANG",
            "LC_ALL",
            "PATH",
            "TMPDIR",
            "TZ",
            "USER");

    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, PlannedVariable> set;

    /**
     * The names that a plan has.
     *
     * @param plan what manifests set; what one of its values inserts has an effect
     */
    UnknownNames(Plan plan) {
        set = plan.variables();
        set.forEach((name, variable) -> {
            if (!variable.isProblem() && !plan.isInserted(name) && !plan.isOfPlatform(name)) {
                places.put(name, variable.place());
            }
        });
    }

    @Override
    public @Nullable String value(String variable) {
        return null;
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        List<Problem> warnings = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, String> each : places.entrySet()) {
            String name = each.getKey();
            if (!variables.contains(name) && !PLATFORM.contains(name)) {
                count++;
                if (count <= MAX_LISTED) {
                    warnings.add(warning(name, each.getValue(), variables));
                }
            }
        }
        if (count > MAX_LISTED) {
            warnings.add(new Problem(
                    CODE,
                    "The process",
                    "has " + (count - MAX_LISTED) + " more variables that no setting has",
                    "",
                    "remove those that nothing else reads"));
        }
        return warnings;
    }

    private Problem warning(String name, String place, Collection<String> variables) {
        String spelled = name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        String stripped = name.strip();
        if (!stripped.equals(name) && !ShownName.of(stripped, "").isEmpty()) {
            return new Problem(
                    CODE,
                    name,
                    "is set with a blank in its name, so no setting reads it",
                    place,
                    variables.contains(stripped) ? "remove the blank" : OTHERWISE_REMOVE_IT);
        }
        if (!variables.contains(spelled) && ShownName.ofKey(name, "").isEmpty()) {
            return new Problem(
                    CODE,
                    "A variable",
                    "is set, but no setting reads it; its name is not shown, as it may be a part of a secret",
                    place,
                    OTHERWISE_REMOVE_IT);
        }
        String nearest = variables.contains(spelled) ? spelled : Nearest.to(name, variables);
        // What is not written as a variable's name, such as a file in a ConfigMap, is not a slip of one that is set.
        boolean isOther = ShownName.of(name, "").isEmpty() && set.containsKey(nearest);
        String fix = nearest == null || isOther ? OTHERWISE_REMOVE_IT : "did you mean " + nearest + "?";
        return new Problem(CODE, name, "is set, but no setting reads it", place, fix);
    }
}
