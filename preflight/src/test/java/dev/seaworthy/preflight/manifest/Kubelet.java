package dev.seaworthy.preflight.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a kubelet makes of a container, after its documentation, over the model of a client: a second opinion. A value that is
 * not known or stops the container is {@link #OTHER}.
 */
final class Kubelet {
    static final String OTHER = "\0other";

    private final RandomManifest manifest;
    private final Container container;
    private boolean isOpen;

    Kubelet(RandomManifest manifest) {
        this.manifest = manifest;
        this.container = manifest.pod().getContainers().get(0);
    }

    boolean isOpen() {
        return isOpen;
    }

    Map<String, String> environment() {
        Map<String, String> result = new TreeMap<>();
        for (EnvFromSource source : container.getEnvFrom()) {
            Map<String, String> data = source.getSecretRef() != null
                    ? secret(source.getSecretRef().getName())
                    : configMap(source.getConfigMapRef().getName(), false);
            if (data == null) {
                isOpen = true;
                continue;
            }
            String prefix = source.getPrefix() == null ? "" : source.getPrefix();
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
        return result;
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
        return isOpen || isLink ? OTHER : "$(" + name + ")";
    }

    /** The file that the process finds at a path. */
    String file(String path) {
        for (VolumeMount mount : container.getVolumeMounts()) {
            String at = mount.getMountPath().replaceFirst("/$", "");
            Volume volume = manifest.pod().getVolumes().stream()
                    .filter(each -> each.getName().equals(mount.getName()))
                    .findFirst()
                    .orElseThrow();
            String within = mount.getSubPath() == null ? "" : mount.getSubPath();
            if (path.equals(at) || path.startsWith(at + "/")) {
                String rest = path.substring(at.length());
                String inVolume = (within + rest).replaceFirst("^/", "");
                return files(volume).getOrDefault(inVolume, OTHER);
            }
        }
        return OTHER;
    }

    private Map<String, String> files(Volume volume) {
        boolean isSecret = volume.getSecret() != null;
        Map<String, String> data = isSecret
                ? secret(volume.getSecret().getSecretName())
                : configMap(volume.getConfigMap().getName(), true);
        List<KeyToPath> items =
                isSecret ? volume.getSecret().getItems() : volume.getConfigMap().getItems();
        if (data == null || items == null || items.isEmpty()) {
            return data == null ? Map.of() : data;
        }
        Map<String, String> files = new HashMap<>();
        for (KeyToPath item : items) {
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
        if (isForFiles) {
            data.putAll(decoded(found.getBinaryData()));
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
