package dev.seaworthy.processor.random;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a start gets.
 *
 * @param values each value as text by the methods that lead to it, none when there is a problem
 */
record Verdict(SortedMap<String, String> values, SortedSet<Finding> problems, SortedSet<Finding> warnings) {
    @Override
    public String toString() {
        return "problems " + problems + "\nwarnings " + warnings + "\nvalues " + values;
    }
}
