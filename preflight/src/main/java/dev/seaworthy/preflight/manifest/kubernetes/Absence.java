package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.text.WordList;
import java.util.List;

/**
 * Why an object is not among the files as a container refers to it.
 *
 * @param reason the reason, as the end of a sentence that starts with the object
 * @param fix what to do
 */
record Absence(String reason, String fix) {
    /** That of what another object makes. */
    static Absence inTheCluster(String maker) {
        return new Absence("is made in the cluster, by " + maker, "check it in the cluster");
    }

    /**
     * That of an object.
     *
     * @param namespaces the namespaces in which the files have one of its kind and name
     * @param namespace the namespace of the workload; nothing where it says none
     */
    static Absence of(List<String> namespaces, String namespace) {
        if (namespaces.isEmpty()) {
            return new Absence("is not among the files", Plan.GIVE_IT);
        }
        String shown = (namespaces.size() == 1 ? "namespace " : "namespaces ")
                + WordList.of(
                        "and", namespaces.stream().map(ShownName::ofObject).toList());
        if (namespace.isEmpty()) {
            return new Absence(
                    "is among the files in " + shown + ", of which the workload names none",
                    "write the namespace of the workload");
        }
        String own = ShownName.ofObject(namespace);
        return new Absence(
                "is among the files in " + shown + " and not in " + own + ", where the workload is",
                "correct the namespace of one of them, or give the file that declares it in " + own);
    }
}
