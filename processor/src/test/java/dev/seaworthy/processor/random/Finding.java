package dev.seaworthy.processor.random;

import dev.seaworthy.runtime.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** A code, and what it is about: a problem or a warning of a start. */
record Finding(String code, String variable) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::variable).thenComparing(Finding::code);

    /** The findings of a report. */
    static SortedSet<Finding> of(Collection<Problem> problems) {
        SortedSet<Finding> findings = new TreeSet<>();
        problems.forEach(problem -> findings.add(new Finding(problem.code(), problem.variable())));
        return findings;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return variable + " " + code;
    }
}
