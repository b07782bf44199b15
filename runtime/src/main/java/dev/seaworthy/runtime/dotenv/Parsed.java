package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.redaction.Redaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file sets, and its lines that are refused. */
public final class Parsed {
    private final Map<String, Assignment> assignments = new LinkedHashMap<>();
    private final Set<String> guesses = new HashSet<>();
    private final Set<String> inserted = new HashSet<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private boolean hasUnreadable;

    /** A file of which nothing is read yet. */
    Parsed() {}

    void add(Assignment assignment) {
        assignments.put(assignment.name(), assignment);
    }

    /** Adds what may be an assignment, or a part of a value whose quote is not closed. */
    void guess(Assignment assignment) {
        if (assignment.value() != null || !assignments.containsKey(assignment.name())) {
            assignments.put(assignment.name(), assignment);
            guesses.add(assignment.name());
        }
    }

    /** Adds a line that is refused, unless its mistake was reported for a line above. */
    void refuse(RefusedLine line) {
        String missing = line.missing();
        boolean isKnown = line.isUnreadable() ? hasUnreadable : missing != null && isRefused(missing);
        hasUnreadable |= line.isUnreadable();
        if (!isKnown) {
            refused.add(line);
        }
    }

    /** The value that the lines so far give to a variable which a reference inserts, or null. */
    @Nullable
    String insertedValue(String name) {
        Assignment earlier = assignments.get(name);
        if (earlier == null) {
            return null;
        }
        inserted.add(name);
        return earlier.value();
    }

    /** The last assignment of a variable, or null when there is none. */
    @Nullable
    Assignment assignment(String name) {
        return assignments.get(name);
    }

    /** Whether the variable has no value because its line is refused. */
    boolean isRefused(String name) {
        Assignment assignment = assignments.get(name);
        return assignment != null && assignment.refused() != null;
    }

    /** The last assignment of each variable, in the order of the first ones. */
    Collection<Assignment> assignments() {
        return assignments.values();
    }

    /** Whether the assignment of a variable may be a part of a value. */
    boolean isGuess(String name) {
        return guesses.contains(name);
    }

    /** Whether a reference in the file inserts a variable that the file sets. */
    boolean isInserted(String name) {
        return inserted.contains(name);
    }

    /** The names that the file sets for certain. */
    Collection<String> names() {
        List<String> names = new ArrayList<>(assignments.keySet());
        names.removeAll(guesses);
        return names;
    }

    /** The names that the file's references need and that it does not set before them. */
    Collection<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Assignment assignment : assignments.values()) {
            RefusedLine line = assignment.refused();
            if (line != null && line.missing() != null) {
                missing.add(line.missing());
            }
        }
        return missing;
    }

    /**
     * The lines that are refused on their own account, and not because of another one.
     *
     * @return the lines, from the first
     */
    public List<RefusedLine> refused() {
        return refused;
    }

    /**
     * Why a line is refused, in words that quote nothing of it when its name is that of a credential.
     *
     * @param line a line that is refused
     * @return the reason and the fix
     */
    public Advice advice(RefusedLine line) {
        for (Assignment assignment : assignments.values()) {
            if (assignment.refused() == line && Redaction.namesCredential(assignment.name())) {
                return line.concealed();
            }
        }
        return line.advice();
    }

    /**
     * What the file sets.
     *
     * @return the values by name, in the order of the file
     */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Assignment assignment : assignments.values()) {
            String value = assignment.value();
            if (value != null) {
                values.put(assignment.name(), value);
            }
        }
        return values;
    }
}
