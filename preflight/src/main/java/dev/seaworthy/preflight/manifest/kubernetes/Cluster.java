package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The objects of all manifests, as they refer to each other by name. */
public final class Cluster {
    /** What kinds of objects make, or are. */
    private static final Map<String, String> MAKERS =
            Map.of("ConfigMap", "ConfigMap", "Secret", "Secret", "SealedSecret", "Secret", "ExternalSecret", "Secret");

    /** By what they are; one whose name the cluster makes is another one each time, and is there by its place. */
    private final Map<Object, KubernetesObject> objects = new LinkedHashMap<>();

    private final List<Problem> warnings = new ArrayList<>();

    /** What makes two objects one. */
    private record Identity(String group, String kind, String namespace, String name) {
        static Identity of(KubernetesObject object) {
            return new Identity(object.group(), object.kind(), object.namespace(), object.name());
        }
    }

    /**
     * A cluster.
     *
     * @param objects its objects; of two that are one, the later one counts, as it would be applied later
     */
    public Cluster(List<KubernetesObject> objects) {
        for (KubernetesObject object : objects) {
            object.requireName();
            Object key = object.isNameGenerated() ? object.body().place() : Identity.of(object);
            KubernetesObject earlier = this.objects.put(key, object);
            if (earlier != null) {
                warnings.add(new Problem(
                        "twice",
                        object.shown(),
                        "is there twice, and the later one counts",
                        earlier.body().place() + " and " + object.body().place(),
                        "give the files of one environment"));
            }
        }
    }

    /** {@return what should be known about the objects} */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** {@return the containers that its workloads start} */
    public List<Container> containers() {
        List<Container> containers = new ArrayList<>();
        for (KubernetesObject object : objects.values()) {
            WorkloadKind.of(object).ifPresent(kind -> containers.addAll(Container.of(object, kind, this)));
        }
        return containers;
    }

    /** What the ConfigMap of a name holds, if it is among the objects. */
    Optional<Contents> configMap(String name, String namespace) {
        return contents("", "ConfigMap", name, namespace, ContentsReader::configMap);
    }

    /** What the Secret of a name holds, if it is among the objects or one of them makes it. */
    Optional<Contents> secret(String name, String namespace) {
        return contents("", "Secret", name, namespace, ContentsReader::secret)
                .or(() -> contents("bitnami.com", "SealedSecret", name, namespace, ContentsReader::sealedSecret))
                .or(() -> contents(
                        "external-secrets.io", "ExternalSecret", name, namespace, ContentsReader::externalSecret));
    }

    private Optional<Contents> contents(
            String group, String kind, String name, String namespace, Function<ContentsReader, Contents> reading) {
        return named(group, kind, name, namespace).map(object -> reading.apply(new ContentsReader(object)));
    }

    /** The object of a name in a namespace. Where two others may be in it, nobody can tell which is meant. */
    private Optional<KubernetesObject> named(String group, String kind, String name, String namespace) {
        List<KubernetesObject> others = new ArrayList<>();
        for (KubernetesObject object : objects.values()) {
            if (object.group().equals(group) && object.kind().equals(kind) && makes(object, name)) {
                if (object.namespace().equals(namespace)) {
                    return Optional.of(object);
                }
                if (object.isIn(namespace)) {
                    others.add(object);
                }
            }
        }
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** The namespaces in which something of a kind and name is, or is made. */
    List<String> namespaces(String kind, String name) {
        return objects.values().stream()
                .filter(object -> MAKERS.getOrDefault(object.kind(), "").equals(kind) && makes(object, name))
                .map(KubernetesObject::namespace)
                .filter(namespace -> !namespace.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an object makes, or is, what a reference of a name leads to: an ExternalSecret can name its Secret. */
    private static boolean makes(KubernetesObject object, String name) {
        String target = object.kind().equals("ExternalSecret")
                ? object.body().get("spec").get("target").get("name").word()
                : "";
        return target.isEmpty() ? !object.isNameGenerated() && object.name().equals(name) : target.equals(name);
    }

    /** What the kubelet sets in the containers of a namespace for the Services that may be in it. */
    Map<String, PlannedVariable> serviceLinks(String namespace) {
        Map<String, PlannedVariable> links = new LinkedHashMap<>();
        for (KubernetesObject object : objects.values()) {
            if (object.group().isEmpty() && object.kind().equals("Service") && object.isIn(namespace)) {
                links.putAll(ServiceLinks.of(object));
            }
        }
        return links;
    }
}
