package dev.seaworthy.preflight.plan;

import java.util.List;

/** A process that files describe: the container of a workload, or a service. */
public interface PlannedProcess {
    /** {@return the names by which it can be asked for, the shortest first} */
    List<String> names();

    /** {@return how a list calls it: a name that no other process should have} */
    String fullName();

    /** {@return the same with the namespace that it is in, for a list in which another one has that name} */
    String nameWithNamespace();

    /** {@return the file and line where it is described} */
    String place();

    /** {@return whether it is started without being asked for, and is not there to serve another process} */
    boolean isUsual();

    /**
     * Writes what it is going to be started with.
     *
     * @param plan where to write
     */
    void addTo(Plan plan);
}
