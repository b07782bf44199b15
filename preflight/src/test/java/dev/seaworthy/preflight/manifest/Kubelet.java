package dev.seaworthy.preflight.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a kubelet makes of a container, after its documentation, over the model of a client: a second opinion. A value that is
 * not known or stops the container is {@link #OTHER}.
 */
final class Kubelet {
    static final String OTHER = "\0other";

    private final RandomManifest manifest;
    private final Container container;
    private final List<String> open = new ArrayList<>();
    private boolean isStopped;

    Kubelet(RandomManifest manifest) {
        this.manifest = manifest;
        this.container = manifest.pod().getContainers().get(0);
    }

    /** Whether something may set variables that are not known. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether no container starts, or the API refuses an object that it needs. */
    boolean isStopped() {
        return isStopped;
    }

    Map<String, String> environment() {
        Map<String, String> result = new TreeMap<>();
        for (EnvFromSource source : container.getEnvFrom()) {
            Map<String, String> data = source.getSecretRef() != null
                    ? secret(source.getSecretRef().getName())
                    : configMap(source.getConfigMapRef().getName(), false);
            String prefix = source.getPrefix() == null ? "" : source.getPrefix();
            if (data == null) {
                open.add(prefix);
                continue;
            }
            data.forEach((key, text) -> {
                if (!Character.isDigit((prefix + key).charAt(0))) {
                    result.put(prefix + key, text);
                }
            });
        }
        for (EnvVar each : container.getEnv()) {
            if (each.getValue() != null && !each.getValue().isEmpty()) {
                result.put(each.getName(), expanded(each.getValue(), result));
            } else if (each.getValueFrom() == null) {
                result.put(each.getName(), "");
            } else {
                referred(each.getValueFrom()).ifPresent(text -> result.put(each.getName(), text));
            }
        }
        linked().forEach(name -> result.putIfAbsent(name, OTHER));
        return result;
    }

    /** What it adds for each Service that has an address, unless the pod says otherwise. */
    private Set<String> linked() {
        Set<String> names = new TreeSet<>();
        if (Boolean.FALSE.equals(manifest.pod().getEnableServiceLinks())) {
            return names;
        }
        for (Service service : manifest.services()) {
            ServiceSpec spec = service.getSpec();
            if ("None".equals(spec.getClusterIP()) || "ExternalName".equals(spec.getType())) {
                continue;
            }
            String name = shouted(service.getMetadata().getName());
            names.add(name + "_SERVICE_HOST");
            names.add(name + "_SERVICE_PORT");
            names.add(name + "_PORT");
            for (ServicePort port : spec.getPorts()) {
                if (port.getName() != null) {
                    names.add(name + "_SERVICE_PORT_" + shouted(port.getName()));
                }
                String protocol = port.getProtocol() == null ? "TCP" : port.getProtocol();
                for (String end : List.of("", "_PROTO", "_PORT", "_ADDR")) {
                    names.add(String.format("%s_PORT_%d_%s%s", name, port.getPort(), protocol, end));
                }
            }
        }
        return names;
    }

    private static String shouted(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("-", "_");
    }

    private Optional<String> referred(EnvVarSource from) {
        if (from.getFieldRef() != null) {
            return Optional.of(OTHER);
        }
        boolean isSecret = from.getSecretKeyRef() != null;
        Map<String, String> data = isSecret
                ? secret(from.getSecretKeyRef().getName())
                : configMap(from.getConfigMapKeyRef().getName(), false);
        if (data == null) {
            return Optional.of(OTHER);
        }
        String key = isSecret
                ? from.getSecretKeyRef().getKey()
                : from.getConfigMapKeyRef().getKey();
        Boolean isOptional = isSecret
                ? from.getSecretKeyRef().getOptional()
                : from.getConfigMapKeyRef().getOptional();
        if (!data.containsKey(key) && Boolean.TRUE.equals(isOptional)) {
            return Optional.empty();
        }
        isStopped |= !data.containsKey(key);
        return Optional.of(data.getOrDefault(key, OTHER));
    }

    /** One character after another, as the documentation tells it. */
    private String expanded(String text, Map<String, String> known) {
        String rest = text;
        String done = "";
        while (!rest.isEmpty()) {
            if (rest.startsWith("$$")) {
                done += "$";
                rest = rest.substring(2);
            } else if (rest.startsWith("$(") && rest.contains(")")) {
                String name = rest.substring(2, rest.indexOf(')'));
                String value = known.getOrDefault(name, unset(name));
                if (value.equals(OTHER)) {
                    return OTHER;
                }
                done += value;
                rest = rest.substring(rest.indexOf(')') + 1);
            } else {
                done += rest.charAt(0);
                rest = rest.substring(1);
            }
        }
        return done;
    }

    private String unset(String name) {
        boolean isLink = name.equals("DB_SERVICE_HOST")
                && !Boolean.FALSE.equals(manifest.pod().getEnableServiceLinks());
        return open.stream().anyMatch(name::startsWith) || isLink ? OTHER : "$(" + name + ")";
    }

    /** The file that the process finds at a path: the deepest mount above it hides the others. */
    String file(String path) {
        container.getVolumeMounts().forEach(mount -> files(volume(mount)));
        VolumeMount deepest = null;
        for (VolumeMount mount : container.getVolumeMounts()) {
            String at = at(mount);
            boolean isAbove = path.equals(at) || path.startsWith(at + "/");
            if (isAbove && (deepest == null || at.length() > at(deepest).length())) {
                deepest = mount;
            }
        }
        if (deepest == null) {
            return OTHER;
        }
        String within = deepest.getSubPath() == null ? "" : deepest.getSubPath();
        String inVolume = (within + path.substring(at(deepest).length())).replaceFirst("^/", "");
        return files(volume(deepest))
                .getOrDefault(within.isEmpty() ? inVolume.replaceFirst("^[.]{2}data/", "") : inVolume, OTHER);
    }

    private static String at(VolumeMount mount) {
        return mount.getMountPath().replaceFirst("/$", "");
    }

    private Volume volume(VolumeMount mount) {
        return manifest.pod().getVolumes().stream()
                .filter(each -> each.getName().equals(mount.getName()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> files(Volume volume) {
        if (volume.getEmptyDir() != null) {
            return Map.of();
        }
        boolean isSecret = volume.getSecret() != null;
        Map<String, String> data = isSecret
                ? secret(volume.getSecret().getSecretName())
                : configMap(volume.getConfigMap().getName(), true);
        List<KeyToPath> items =
                isSecret ? volume.getSecret().getItems() : volume.getConfigMap().getItems();
        if (data == null || items == null || items.isEmpty()) {
            return data == null ? Map.of() : data;
        }
        Boolean isOptional = isSecret
                ? volume.getSecret().getOptional()
                : volume.getConfigMap().getOptional();
        Map<String, String> files = new HashMap<>();
        for (KeyToPath item : items) {
            isStopped |= !data.containsKey(item.getKey()) && !Boolean.TRUE.equals(isOptional);
            files.put(item.getPath(), data.getOrDefault(item.getKey(), OTHER));
        }
        return files;
    }

    private @Nullable Map<String, String> configMap(String name, boolean isForFiles) {
        ConfigMap found = manifest.configMaps().get(name);
        if (found == null) {
            return null;
        }
        Map<String, String> data = new TreeMap<>(Objects.requireNonNullElse(found.getData(), Map.of()));
        Map<String, String> bytes = decoded(found.getBinaryData());
        isStopped |= !Collections.disjoint(data.keySet(), bytes.keySet());
        if (isForFiles) {
            bytes.replaceAll((key, text) -> data.containsKey(key) ? OTHER : text);
            data.putAll(bytes);
        }
        return data;
    }

    private @Nullable Map<String, String> secret(String name) {
        Secret found = manifest.secrets().get(name);
        if (found == null) {
            return null;
        }
        Map<String, String> data = decoded(found.getData());
        data.putAll(Objects.requireNonNullElse(found.getStringData(), Map.of()));
        return data;
    }

    private static Map<String, String> decoded(@Nullable Map<String, String> data) {
        Map<String, String> texts = new TreeMap<>();
        Objects.requireNonNullElse(data, Map.<String, String>of())
                .forEach((key, text) ->
                        texts.put(key, new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)));
        return texts;
    }
}
