package dev.seaworthy.preflight.manifest.kubernetes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.manifest.yaml.YamlKind;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.ConfigMapProjection;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.ObjectFieldSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ProjectedVolumeSource;
import io.fabric8.kubernetes.api.model.ReplicationControllerSpec;
import io.fabric8.kubernetes.api.model.ResourceFieldSelector;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretEnvSource;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.apps.DaemonSetSpec;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobTemplateSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of fields has those of the model of a client of Kubernetes. */
class KubernetesFieldsTest {
    /** What the client does not know yet, and what SOPS adds. */
    private static final Set<String> NEWER = Set.of("fileKeyRef", "podCertificate", "sops");

    private static final List<Class<?>> AROUND_PODS = List.of(
            PodTemplateSpec.class,
            DeploymentSpec.class,
            StatefulSetSpec.class,
            DaemonSetSpec.class,
            ReplicationControllerSpec.class,
            JobSpec.class,
            CronJobSpec.class,
            JobTemplateSpec.class);

    @Test
    void aSmallObjectHasTheFieldsOfTheModel() {
        ObjectFields valueFrom = part(KubernetesFields.ENV, "valueFrom");
        ObjectFields container = part(KubernetesFields.POD, "containers");
        ObjectFields volume = part(KubernetesFields.POD, "volumes");
        ObjectFields source = part(part(volume, "projected"), "sources");
        Map<Class<?>, ObjectFields> closed = new LinkedHashMap<>();
        closed.put(EnvVar.class, part(container, "env"));
        closed.put(EnvVarSource.class, valueFrom);
        closed.put(ConfigMapKeySelector.class, part(valueFrom, "configMapKeyRef"));
        closed.put(SecretKeySelector.class, part(valueFrom, "secretKeyRef"));
        closed.put(ObjectFieldSelector.class, part(valueFrom, "fieldRef"));
        closed.put(ResourceFieldSelector.class, part(valueFrom, "resourceFieldRef"));
        closed.put(EnvFromSource.class, part(container, "envFrom"));
        closed.put(ConfigMapEnvSource.class, part(KubernetesFields.ENV_FROM, "configMapRef"));
        closed.put(SecretEnvSource.class, part(KubernetesFields.ENV_FROM, "secretRef"));
        closed.put(VolumeMount.class, part(container, "volumeMounts"));
        closed.put(ConfigMapVolumeSource.class, part(volume, "configMap"));
        closed.put(SecretVolumeSource.class, part(volume, "secret"));
        closed.put(ProjectedVolumeSource.class, part(volume, "projected"));
        closed.put(VolumeProjection.class, source);
        closed.put(ConfigMapProjection.class, part(source, "configMap"));
        closed.put(SecretProjection.class, part(source, "secret"));
        closed.put(KeyToPath.class, part(part(volume, "secret"), "items"));
        closed.put(ConfigMap.class, KubernetesFields.CONFIG_MAP);
        closed.put(Secret.class, KubernetesFields.SECRET);
        closed.forEach((type, fields) -> {
            assertFalse(fields.isOpen(), fields.words());
            Set<String> names = new TreeSet<>(fields.names());
            names.removeAll(NEWER);
            assertEquals(new TreeSet<>(model(type)), names, fields.words());
        });
    }

    @Test
    void noFieldOfALargeObjectIsTakenForAMistake() {
        require(PodSpec.class, KubernetesFields.POD);
        require(Container.class, part(KubernetesFields.POD, "containers"));
        require(Volume.class, part(KubernetesFields.POD, "volumes"));
        AROUND_PODS.forEach(each -> require(each, KubernetesFields.AROUND_POD));
    }

    private static ObjectFields part(ObjectFields fields, String name) {
        return Objects.requireNonNull(fields.parts().get(name), name);
    }

    private static List<String> model(Class<?> type) {
        return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    /** An object with all fields of the model, which hold nothing. */
    private static void require(Class<?> type, ObjectFields fields) {
        Map<String, Yaml> members = new LinkedHashMap<>();
        model(type).forEach(each -> members.put(each, Yaml.scalar(YamlKind.PLAIN, "f", 1, "", "")));
        fields.needed().forEach(each -> members.put(each, Yaml.scalar(YamlKind.PLAIN, "f", 1, "a", "")));
        assertDoesNotThrow(() -> KnownFields.require(Yaml.map("f", 1, "", members), fields), type.getName());
    }
}
