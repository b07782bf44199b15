package dev.seaworthy.testing;

import java.util.Collection;
import java.util.Optional;

/** Names of which only an environment knows a part: {@code SHARD_<index>_URL} to a loader, {@code SHARD_{index}_URL} in its source. */
final class VariablePattern {
    private static final String INDEX = "<index>";

    private VariablePattern() {}

    /** Whether a name has a part that stands for another. */
    static boolean isOne(String name) {
        return name.indexOf('<') >= 0 || isWrittenInSource(name);
    }

    /** Whether a name is written as annotations do, and no report does. */
    static boolean isWrittenInSource(String name) {
        return name.indexOf('{') >= 0;
    }

    /** A pattern as loaders and reports write it. */
    static String reported(String name) {
        return name.replace('{', '<').replace('}', '>');
    }

    /** The first pattern that a name is one of. */
    static Optional<String> of(Collection<String> names, String name) {
        return names.stream()
                .filter(each -> each.indexOf('<') >= 0 && isOf(each, name))
                .findFirst();
    }

    private static boolean isOf(String pattern, String name) {
        String start = pattern.substring(0, pattern.indexOf('<'));
        String end = pattern.substring(pattern.indexOf('>') + 1);
        // A loader takes one that could end in anything for the name of a file where it ends as that does.
        boolean isFile = end.isEmpty() && name.endsWith(Names.FILE);
        return name.length() > start.length() + end.length()
                && name.startsWith(start)
                && name.endsWith(end)
                && !isFile
                && (!pattern.contains(INDEX) || isNumber(name.substring(start.length(), name.length() - end.length())));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** One of the names that a pattern stands for. */
    static String example(String name) {
        String pattern = reported(name);
        int start = pattern.indexOf('<');
        int end = pattern.indexOf('>', start);
        if (start < 0 || end < 0) {
            return pattern;
        }
        return pattern.substring(0, start) + (pattern.contains(INDEX) ? "0" : "A") + pattern.substring(end + 1);
    }
}
