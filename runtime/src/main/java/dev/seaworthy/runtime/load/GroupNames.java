package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.source.StandardSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of the groups of which an environment has variables: what stands between a beginning and one of some ends. */
final class GroupNames {
    private final String start;
    private final String[] ends;

    GroupNames(String start, String[] ends) {
        this.start = start;
        this.ends = ends;
    }

    /** The names in the order of their characters. */
    String[] named(Collection<String> variables) {
        return found(variables).toArray(new String[0]);
    }

    /** Those that are an index, in the order of the numbers. */
    String[] indexed(Collection<String> variables) {
        Map<Integer, String> indexes = new TreeMap<>();
        for (String name : found(variables)) {
            int index = index(name);
            if (index >= 0) {
                indexes.put(index, name);
            }
        }
        return indexes.values().toArray(new String[0]);
    }

    /** A number as a program writes it, or less than 0. */
    private static int index(String name) {
        boolean isZero = name.equals("0");
        if (name.length() > 6 || (name.charAt(0) == '0' && !isZero)) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
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
        if (variable.startsWith(start)) {
            for (String end : ends) {
                int length = variable.length() - start.length() - end.length();
                boolean isFile = end.isEmpty() && variable.endsWith(StandardSource.SUFFIX);
                if (length > 0 && variable.endsWith(end) && !isFile) {
                    return variable.substring(start.length(), start.length() + length);
                }
            }
        }
        return "";
    }
}
