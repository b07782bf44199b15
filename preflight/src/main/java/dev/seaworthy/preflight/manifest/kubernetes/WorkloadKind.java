package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of object that starts containers, and where it describes them. */
@SuppressWarnings("ImmutableEnumChecker") // A list from List.of does not change.
enum WorkloadKind {
    DEPLOYMENT("apps", "Deployment", "spec", "template"),
    STATEFUL_SET("apps", "StatefulSet", "spec", "template"),
    DAEMON_SET("apps", "DaemonSet", "spec", "template"),
    REPLICA_SET("apps", "ReplicaSet", "spec", "template"),
    REPLICATION_CONTROLLER("", "ReplicationController", "spec", "template"),
    JOB("batch", "Job", "spec", "template"),
    CRON_JOB("batch", "CronJob", "spec", "jobTemplate", "spec", "template"),
    POD("", "Pod"),
    ROLLOUT("argoproj.io", "Rollout", "spec", "template"),
    KNATIVE_SERVICE("serving.knative.dev", "Service", "spec", "template");

    private final String group;
    private final String kind;
    private final List<String> path;

    WorkloadKind(String group, String kind, String... path) {
        this.group = group;
        this.kind = kind;
        this.path = List.of(path);
    }

    /** The kind of an object, if it starts containers. */
    static Optional<WorkloadKind> of(KubernetesObject object) {
        return Arrays.stream(values())
                .filter(each -> each.kind.equals(object.kind()) && each.group.equals(object.group()))
                .findFirst();
    }

    /** The pod of an object of this kind, with its metadata. */
    Yaml pod(KubernetesObject object) {
        List<Yaml> around = around(object);
        return around.get(around.size() - 1);
    }

    /** All that is around the spec of the pod, from the object itself to the pod with its metadata. */
    List<Yaml> around(KubernetesObject object) {
        List<Yaml> around = new ArrayList<>(List.of(object.body()));
        for (String each : path) {
            around.add(around.get(around.size() - 1).get(each));
        }
        return around;
    }
}
