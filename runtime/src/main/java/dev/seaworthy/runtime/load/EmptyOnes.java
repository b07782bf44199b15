package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.redaction.Shown;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Variables of several groups or values that are set and count as not set: a setting has them, though no value of it comes of them. */
final class EmptyOnes {
    /** More are counted and not named. */
    private static final int MOST_NAMED = 3;

    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Set<String> blank = new HashSet<>();

    /**
     * Adds one.
     *
     * @param variable the variable
     * @param asDeclared the one that the loader has for all of them
     * @param text what it holds
     */
    void add(String variable, String asDeclared, String text) {
        declared.put(variable, asDeclared);
        if (!text.isEmpty()) {
            blank.add(variable);
        }
    }

    /** The variables. */
    Set<String> variables() {
        return declared.keySet();
    }

    /**
     * Which ones there are, as the beginning of advice.
     *
     * @param start what those that are meant begin with in the loader
     * @return such as {@code TOPIC_EXAMPLE is set and empty, and so counts as not set}, or nothing
     */
    String words(String start) {
        List<String> names = new ArrayList<>();
        boolean areBlank = false;
        for (Map.Entry<String, String> each : declared.entrySet()) {
            if (each.getValue().startsWith(start)) {
                names.add(Shown.name(each.getKey()));
                areBlank |= blank.contains(each.getKey());
            }
        }
        if (names.isEmpty()) {
            return "";
        }
        boolean isOne = names.size() == 1;
        int more = names.size() - MOST_NAMED;
        if (more > 0) {
            names.subList(MOST_NAMED, names.size()).clear();
            names.add(more + " more");
        }
        return WordList.of("and", names)
                + (isOne ? " is" : " are")
                + (areBlank ? " set to nothing but blanks or separators" : " set and empty")
                + (isOne ? ", and so counts as not set" : ", and so count as not set");
    }
}
