package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Warns of names that dotenv files set and that no setting has. Loaded only for reports. */
final class UnknownNames {
    /** More names than that are counted and not listed. */
    private static final int MAX_LISTED = 50;

    private static final String CODE = "unknown-variable";
    private static final String SECRET_FILE = "_FILE";

    private final Collection<String> variables;
    private final Set<String> known;

    /**
     * What is known.
     *
     * @param variables what may be set
     * @param missing what lines insert that are refused because their file does not set it
     */
    UnknownNames(Collection<String> variables, Collection<String> missing) {
        this.variables = variables;
        this.known = new HashSet<>(variables);
        this.known.addAll(missing);
    }

    /** Adds the warnings about one file. */
    void addTo(List<Problem> warnings, File file) {
        int count = 0;
        for (Assignment assignment : file.parsed().assignments()) {
            if (isUnknown(assignment, file.parsed())) {
                count++;
                if (count <= MAX_LISTED) {
                    warnings.add(warning(file, assignment));
                }
            }
        }
        if (count > MAX_LISTED) {
            warnings.add(new Problem(
                    CODE,
                    file.name(),
                    "sets " + (count - MAX_LISTED) + " more variables that no setting has",
                    "",
                    "remove them"));
        }
    }

    private boolean isUnknown(Assignment assignment, Parsed parsed) {
        String name = assignment.name();
        return assignment.value() != null && !known.contains(name) && !parsed.isGuess(name) && !parsed.isInserted(name);
    }

    private Problem warning(File file, Assignment assignment) {
        String name = assignment.name();
        String place = file.place(assignment);
        if (!assignment.isOfVariable()) {
            return new Problem(CODE, file.name(), "sets a name that no setting has", place, "remove the line");
        }
        String setting = name.substring(0, Math.max(0, name.length() - SECRET_FILE.length()));
        if (name.endsWith(SECRET_FILE) && variables.contains(setting)) {
            return new Problem(
                    CODE,
                    name,
                    "is set by a dotenv file, where it names no secret file",
                    place,
                    "set it in the process environment, or set " + setting + " here");
        }
        String nearest = Nearest.to(name, variables);
        return new Problem(
                CODE,
                name,
                "is set, but no setting reads it",
                place,
                nearest == null ? "remove it" : "did you mean " + nearest + "?");
    }
}
