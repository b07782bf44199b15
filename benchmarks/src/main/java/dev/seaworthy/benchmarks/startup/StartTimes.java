package dev.seaworthy.benchmarks.startup;

import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.measure.Median;
import dev.seaworthy.benchmarks.measure.Times;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was measured on one JDK.
 *
 * @param jdk the JDK
 * @param all one entry a subject
 */
record StartTimes(Jdk jdk, List<OfSubject> all) {

    /** What an empty main takes, microseconds of processor time. */
    double empty(boolean archive) {
        return of(Subject.EMPTY).times(archive).cpuMedian().value();
    }

    /** How much more processor time a subject takes than an empty main, microseconds. */
    Median cpuBeyondEmpty(Subject subject, boolean archive) {
        return of(subject).times(archive).cpuOver(of(Subject.EMPTY).times(archive));
    }

    /** How much longer a subject takes than an empty main, microseconds. */
    Median wallBeyondEmpty(Subject subject, boolean archive) {
        return of(subject).times(archive).wallOver(of(Subject.EMPTY).times(archive));
    }

    /** How many classes a subject loads that an empty main does not, its own main left out. */
    int classesBeyondEmpty(Subject subject) {
        Set<String> beyond = new HashSet<>(of(subject).classes);
        beyond.removeAll(of(Subject.EMPTY).classes);
        beyond.remove(subject.mainClass());
        return beyond.size();
    }

    private OfSubject of(Subject subject) {
        return all.stream().filter(one -> one.subject == subject).findFirst().orElseThrow();
    }

    /**
     * What was measured of one subject.
     *
     * @param subject the subject
     * @param plain the times without an archive
     * @param archived the times with one
     * @param classes the names of the classes that it loaded
     */
    record OfSubject(Subject subject, Times plain, Times archived, Set<String> classes) {
        Times times(boolean archive) {
            return archive ? archived : plain;
        }
    }
}
