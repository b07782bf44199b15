package dev.seaworthy.preflight.manifest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvFromSourceBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A random workload with ConfigMaps and Secrets, made with the model of a client of Kubernetes. */
final class RandomManifest {
    static final List<String> NAMES =
            List.of("A", "B", "C", "PORT", "DB_SERVICE_HOST", "DB_PORT", "1X", "a.b", "long-name", "D_E");
    static final List<String> PATHS =
            List.of("/run/a/A", "/run/a/B", "/run/a/x/C", "/run/b", "/run/b/A", "/etc/shop", "/run/a/..data/A");
    private static final List<String> TEXTS = List.of(
            "",
            "text",
            "two\nlines\n",
            "$(A)",
            "$$(A)",
            "$(B)-$(C)",
            "$(NOWHERE)",
            "$(DB_SERVICE_HOST)",
            "$",
            "$(",
            "$A",
            "$$$(PORT)",
            "true",
            " blanks ",
            "#",
            "ünïcode",
            "x: y",
            "$(A",
            "a$$b");
    private static final List<String> OBJECTS = List.of("one", "two", "three");

    private final Random random;
    private final Map<String, ConfigMap> configMaps = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private final List<Service> services = new ArrayList<>();
    private final PodSpec pod;
    private final boolean isCronJob;

    RandomManifest(long seed) {
        random = new Random(seed);
        for (String name : OBJECTS) {
            if (random.nextInt(5) > 0) {
                configMaps.put(name, configMap(name));
            }
            if (random.nextInt(5) > 0) {
                secrets.put(name, secret(name));
            }
        }
        for (String name : List.of("db", "mail-out", "e")) {
            if (random.nextInt(3) == 0) {
                services.add(service(name));
            }
        }
        isCronJob = random.nextBoolean();
        pod = new PodSpecBuilder()
                .withContainers(container())
                .withEnableServiceLinks(random.nextInt(3) == 0 ? Boolean.FALSE : null)
                .withVolumes(volumes())
                .build();
    }

    PodSpec pod() {
        return pod;
    }

    Map<String, ConfigMap> configMaps() {
        return configMaps;
    }

    Map<String, Secret> secrets() {
        return secrets;
    }

    List<Service> services() {
        return services;
    }

    private Service service(String name) {
        List<ServicePort> ports = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            ports.add(new ServicePortBuilder()
                    .withName(i == 0 && random.nextBoolean() ? null : "port-" + i)
                    .withPort(25 + 100 * i)
                    .withProtocol(random.nextBoolean() ? null : one(List.of("TCP", "UDP")))
                    .build());
        }
        return new ServiceBuilder()
                .withNewMetadata()
                .withName(name)
                .endMetadata()
                .withNewSpec()
                .withType(one(List.of("ClusterIP", "LoadBalancer", "ExternalName")))
                .withClusterIP(random.nextInt(4) == 0 ? "None" : null)
                .withPorts(ports)
                .endSpec()
                .build();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private Map<String, String> texts(boolean isBase64) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String text = one(TEXTS);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            texts.put(one(NAMES), isBase64 ? Base64.getEncoder().encodeToString(bytes) : text);
        }
        return texts;
    }

    private ConfigMap configMap(String name) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .endMetadata()
                .withData(texts(false))
                .withBinaryData(texts(true))
                .build();
    }

    private Secret secret(String name) {
        return new SecretBuilder()
                .withNewMetadata()
                .withName(name)
                .endMetadata()
                .withData(texts(true))
                .withStringData(texts(false))
                .build();
    }

    private @Nullable Boolean maybe() {
        return random.nextInt(3) == 0 ? Boolean.TRUE : null;
    }

    private Container container() {
        List<EnvFromSource> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            EnvFromSourceBuilder source = new EnvFromSourceBuilder();
            if (random.nextInt(3) == 0) {
                source.withPrefix("P_");
            }
            all.add(
                    random.nextBoolean()
                            ? source.withNewConfigMapRef(one(OBJECTS), maybe()).build()
                            : source.withNewSecretRef(one(OBJECTS), maybe()).build());
        }
        List<EnvVar> env = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            env.add(variable());
        }
        env.add(new EnvVarBuilder().withName("SHOP_FILE").withValue(one(PATHS)).build());
        return new ContainerBuilder()
                .withName("shop")
                .withEnvFrom(all)
                .withEnv(env)
                .withVolumeMounts(mounts())
                .build();
    }

    private EnvVar variable() {
        EnvVarBuilder variable = new EnvVarBuilder().withName(one(NAMES));
        return switch (random.nextInt(7)) {
            case 0 ->
                variable.withNewValueFrom()
                        .withNewConfigMapKeyRef(one(NAMES), one(OBJECTS), maybe())
                        .endValueFrom()
                        .build();
            case 1 ->
                variable.withNewValueFrom()
                        .withNewSecretKeyRef(one(NAMES), one(OBJECTS), maybe())
                        .endValueFrom()
                        .build();
            case 2 ->
                variable.withNewValueFrom()
                        .withNewFieldRef("v1", "status.podIP")
                        .endValueFrom()
                        .build();
            default -> variable.withValue(one(TEXTS)).build();
        };
    }

    private List<Volume> volumes() {
        List<KeyToPath> items =
                random.nextBoolean() ? null : List.of(new KeyToPath("A", null, "A"), new KeyToPath("B", null, "x/C"));
        return List.of(
                new VolumeBuilder()
                        .withName("keys")
                        .withNewSecret()
                        .withItems(items)
                        .withOptional(maybe())
                        .withSecretName(one(OBJECTS))
                        .endSecret()
                        .build(),
                new VolumeBuilder()
                        .withName("texts")
                        .withNewConfigMap()
                        .withItems(items)
                        .withOptional(maybe())
                        .withName(one(OBJECTS))
                        .endConfigMap()
                        .build(),
                new VolumeBuilder()
                        .withName("empty")
                        .withNewEmptyDir()
                        .endEmptyDir()
                        .build());
    }

    private List<VolumeMount> mounts() {
        List<VolumeMount> mounts = new ArrayList<>();
        mounts.add(mount(random.nextBoolean() ? "/run/a" : "/run/a/").build());
        mounts.add(mount("/run/b").withSubPath(one(List.of("A", "x", "C"))).build());
        if (random.nextBoolean()) {
            mounts.add(mount("/run/a/A").withSubPath(one(List.of("A", "B"))).build());
        }
        if (random.nextBoolean()) {
            mounts.add(mount("/run/a/x")
                    .withName(one(List.of("keys", "texts", "empty")))
                    .build());
        }
        Collections.shuffle(mounts, random);
        return mounts;
    }

    private VolumeMountBuilder mount(String path) {
        return new VolumeMountBuilder().withName(one(List.of("keys", "texts"))).withMountPath(path);
    }

    /** The documents of YAML, in a random order. */
    String yaml() {
        List<KubernetesResource> all = new ArrayList<>(configMaps.values());
        all.addAll(secrets.values());
        all.addAll(services);
        all.add(workload());
        Collections.shuffle(all, random);
        DumpSettings settings = DumpSettings.builder()
                .setExplicitStart(true)
                .setDefaultFlowStyle(random.nextBoolean() ? FlowStyle.BLOCK : FlowStyle.FLOW)
                .build();
        StringBuilder yaml = new StringBuilder();
        for (KubernetesResource each : all) {
            yaml.append(new Dump(settings).dumpToString(new ObjectMapper().convertValue(each, Map.class)));
        }
        return yaml.toString();
    }

    private KubernetesResource workload() {
        return isCronJob
                ? new CronJobBuilder()
                        .withNewMetadata()
                        .withName("web")
                        .endMetadata()
                        .withNewSpec()
                        .withNewJobTemplate()
                        .withNewSpec()
                        .withNewTemplate()
                        .withSpec(pod)
                        .endTemplate()
                        .endSpec()
                        .endJobTemplate()
                        .endSpec()
                        .build()
                : new DeploymentBuilder()
                        .withNewMetadata()
                        .withName("web")
                        .endMetadata()
                        .withNewSpec()
                        .withNewTemplate()
                        .withSpec(pod)
                        .endTemplate()
                        .endSpec()
                        .build();
    }
}
