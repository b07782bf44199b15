package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedProcess;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A container of a workload. */
public final class Container implements PlannedProcess {
    private static final String DEFAULT_CONTAINER = "kubectl.kubernetes.io/default-container";
    private static final String HOOK = "helm.sh/hook";

    private final KubernetesObject workload;
    private final WorkloadKind kind;
    private final Yaml pod;
    private final Yaml container;
    private final boolean isUsual;
    private final Cluster cluster;

    private Container(KubernetesObject workload, WorkloadKind kind, Yaml container, boolean isUsual, Cluster cluster) {
        this.workload = workload;
        this.kind = kind;
        this.pod = kind.pod(workload).get("spec");
        this.container = container;
        this.isUsual = isUsual;
        this.cluster = cluster;
    }

    /** The containers of a workload. Those that only prepare, serve or test another one are not usual. */
    static List<Container> of(KubernetesObject workload, WorkloadKind kind, Cluster cluster) {
        Yaml pod = kind.pod(workload);
        String usual =
                pod.get("metadata").get("annotations").get(DEFAULT_CONTAINER).word();
        boolean isHook =
                workload.body().get("metadata").get("annotations").get(HOOK).isGiven();
        List<Container> containers = new ArrayList<>();
        for (Yaml each : pod.get("spec").get("containers").list()) {
            boolean isUsual =
                    !isHook && (usual.isEmpty() || usual.equals(each.get("name").word()));
            containers.add(new Container(workload, kind, each, isUsual, cluster));
        }
        for (Yaml each : pod.get("spec").get("initContainers").list()) {
            containers.add(new Container(workload, kind, each, false, cluster));
        }
        return containers;
    }

    @Override
    public List<String> names() {
        String name = workload.name();
        List<String> names = new ArrayList<>(List.of(name, name + "/" + name(), kindAndName(), fullName()));
        if (!workload.namespace().isEmpty()) {
            names.add(workload.namespace() + "/" + kindAndName());
            names.add(nameWithNamespace());
        }
        return names;
    }

    @Override
    public String fullName() {
        return kindAndName() + "/" + name();
    }

    @Override
    public String nameWithNamespace() {
        return workload.namespace().isEmpty() ? fullName() : workload.namespace() + "/" + fullName();
    }

    private String kindAndName() {
        return workload.kind().toLowerCase(Locale.ROOT) + "/" + workload.name();
    }

    private String name() {
        return container.get("name").word();
    }

    @Override
    public String place() {
        return container.place();
    }

    @Override
    public boolean isUsual() {
        return isUsual;
    }

    @Override
    public void addTo(Plan plan) {
        kind.around(workload).forEach(each -> KnownFields.require(each, KubernetesFields.AROUND_POD));
        KnownFields.require(pod, KubernetesFields.POD);
        new UniqueNames(container, pod, plan).require();
        References references = new References(cluster, workload.namespace());
        new ContainerEnvironment(container, pod, references, serviceLinks(), plan).add();
        new ContainerFiles(container, pod, claims(), references, plan).add();
        references.addRefused(plan);
    }

    /** What the kubelet sets for Services; Knative switches that off where nobody switches it on. */
    private Map<String, PlannedVariable> serviceLinks() {
        Yaml links = pod.get("enableServiceLinks");
        boolean hasLinks =
                kind == WorkloadKind.KNATIVE_SERVICE ? KubernetesText.isTrue(links) : !KubernetesText.isFalse(links);
        return hasLinks ? cluster.serviceLinks(workload.namespace()) : Map.of();
    }

    /** The names of the volumes that a StatefulSet adds to each pod. */
    private List<String> claims() {
        Yaml templates = workload.body().get("spec").get("volumeClaimTemplates");
        return templates.list().stream()
                .map(each -> each.get("metadata").get("name").word())
                .toList();
    }
}
