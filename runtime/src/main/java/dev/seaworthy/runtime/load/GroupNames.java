package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of the groups of which an environment has variables: what stands between a beginning and one of some ends. A variable
 * in another case is one of them where its source says so, as that of a process on Windows does.
 */
final class GroupNames {
    private final @Nullable ConfigSource source;
    private final String start;
    private final String[] ends;

    /**
     * Those of a source.
     *
     * @param source the source that lists the variables, or null for the environment of this process
     * @param start what such a variable begins with, before the name
     * @param ends what one can end with, after the name
     */
    GroupNames(@Nullable ConfigSource source, String start, String[] ends) {
        this.source = source;
        this.start = start;
        this.ends = ends;
    }

    /** The names in the order of their characters. */
    String[] named(Collection<String> variables) {
        return found(variables).toArray(new String[0]);
    }

    /** Those that are an index, in the order of the numbers, and then those with a zero in front, which are never the next one. */
    String[] indexed(Collection<String> variables) {
        Map<String, String> indexes = new TreeMap<>();
        List<String> padded = new ArrayList<>(0);
        for (String name : found(variables)) {
            if (isPadded(name)) {
                padded.add(name);
            } else if (isNumber(name)) {
                // The shorter of two numbers is the smaller one, however long they are.
                indexes.put((char) name.length() + name, name);
            }
        }
        List<String> all = new ArrayList<>(indexes.values());
        all.addAll(padded);
        return all.toArray(new String[0]);
    }

    /** Whether digits follow a zero. */
    static boolean isPadded(String name) {
        return name.length() > 1 && name.charAt(0) == '0' && isNumber(name);
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private Set<String> found(Collection<String> variables) {
        Set<String> names = new TreeSet<>();
        for (String variable : variables) {
            String name = variable.endsWith(StandardSource.SUFFIX)
                    ? name(variable.substring(0, variable.length() - StandardSource.SUFFIX.length()))
                    : "";
            if (name.isEmpty()) {
                name = name(variable);
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The name in a variable, or nothing when it is none of a group: one that could end in anything is not a file's. */
    private String name(String variable) {
        if (variable.regionMatches(true, 0, start, 0, start.length())) {
            for (String end : ends) {
                int last = variable.length() - end.length();
                boolean isFile = end.isEmpty() && variable.endsWith(StandardSource.SUFFIX);
                if (last > start.length() && variable.regionMatches(true, last, end, 0, end.length()) && !isFile) {
                    String name = variable.substring(start.length(), last);
                    if (isSpelledSo(variable, end) || isThere(name, end)) {
                        return name;
                    }
                }
            }
        }
        return "";
    }

    private boolean isSpelledSo(String variable, String end) {
        return variable.startsWith(start) && variable.endsWith(end);
    }

    /** Whether the source has the variable of a name, be it in another case. */
    private boolean isThere(String name, String end) {
        return Loading.whole(start.concat(name).concat(end), source) != null;
    }
}
