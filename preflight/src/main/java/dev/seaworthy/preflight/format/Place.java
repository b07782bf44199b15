package dev.seaworthy.preflight.format;

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
    private static final String OTHER = "[^()]+?:[0-9]{1,9}(?::[0-9]+)?";
    /** A place, which others may follow: of what is wrong in several, the first is where to look. */
    private static final String LINE =
            "(?<file>[^()]+?):(?<line>[0-9]{1,9})(?::[0-9]+)?(?:(?: and |, )" + OTHER + ")*(?: and [0-9,]+ more)?";

    private static final Pattern ORIGIN = Pattern.compile(LINE);

    /** A place in brackets, after what was found there. */
    private static final Pattern AFTER = Pattern.compile(".* \\(" + LINE + "\\)", Pattern.DOTALL);

    /** Where a problem's value was set, if that is a line of a file. */
    static Optional<Place> of(Problem problem, Verdict verdict) {
        return verdict.values().stream()
                .filter(each -> each.variable().equals(problem.variable()))
                .findFirst()
                .flatMap(value -> in(ORIGIN, value.origin()))
                .or(() -> in(ORIGIN, problem.found()))
                .or(() -> in(AFTER, problem.found()));
    }

    private static Optional<Place> in(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches()
                ? Optional.of(new Place(matcher.group("file"), Integer.parseInt(matcher.group("line"))))
                : Optional.empty();
    }
}
