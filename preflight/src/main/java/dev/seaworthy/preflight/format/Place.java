package dev.seaworthy.preflight.format;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a file.
 *
 * @param file the file, as the user named it
 * @param line the line, the first is 1
 */
record Place(String file, int line) {
    private static final Pattern ORIGIN = Pattern.compile("(?<file>[^()]+?):(?<line>[0-9]{1,9})(?::[0-9]+)?");

    /** Where a problem's value was set, if that is a line of a file. */
    static Optional<Place> of(Problem problem, Verdict verdict) {
        for (ConfigValue each : verdict.values()) {
            if (each.variable().equals(problem.variable())) {
                return in(each.origin());
            }
        }
        return in(problem.found());
    }

    private static Optional<Place> in(String origin) {
        Matcher matcher = ORIGIN.matcher(origin);
        return matcher.matches()
                ? Optional.of(new Place(matcher.group("file"), Integer.parseInt(matcher.group("line"))))
                : Optional.empty();
    }
}
