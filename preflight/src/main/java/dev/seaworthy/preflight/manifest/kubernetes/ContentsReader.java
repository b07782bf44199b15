package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the objects hold that give ConfigMaps and Secrets to a cluster. */
final class ContentsReader {
    private final KubernetesObject object;

    ContentsReader(KubernetesObject object) {
        this.object = object;
    }

    /** What a ConfigMap holds. Its binary data never become variables. */
    Contents configMap() {
        KnownFields.require(object.body(), KubernetesFields.CONFIG_MAP);
        Map<String, PlannedVariable> data = texts(object.body().get("data"));
        Map<String, PlannedVariable> bytes = bytes(object.body().get("binaryData"));
        bytes.replaceAll((key, value) -> data.containsKey(key) ? twice(value) : value);
        Map<String, PlannedVariable> files = new LinkedHashMap<>(data);
        files.putAll(bytes);
        return new Contents(object.shown(), data, files, Map.of(), true);
    }

    /** What a Secret holds. */
    Contents secret() {
        KnownFields.require(object.body(), KubernetesFields.SECRET);
        Map<String, PlannedVariable> replaced = bytes(object.body().get("data"));
        Map<String, PlannedVariable> data = new LinkedHashMap<>(replaced);
        data.putAll(texts(object.body().get("stringData")));
        data.replaceAll((key, value) -> value.secret());
        replaced.keySet().retainAll(object.body().get("stringData").map().keySet());
        return new Contents(object.shown(), data, data, replaced, true);
    }

    /** The keys of a Secret that only its cluster can open. */
    Contents sealedSecret() {
        Map<String, PlannedVariable> data = new LinkedHashMap<>();
        Yaml spec = object.body().get("spec");
        spec.get("encryptedData").map().forEach((key, value) -> data.put(key, inTheCluster(value)));
        Yaml template = spec.get("template").get("data");
        template.map().forEach((key, value) -> data.put(key, inTheCluster(value)));
        return new Contents(object.shown(), data, data, Map.of(), true);
    }

    /** The keys of a Secret that is fetched from a store. */
    Contents externalSecret() {
        Map<String, PlannedVariable> data = new LinkedHashMap<>();
        Yaml spec = object.body().get("spec");
        for (Yaml each : spec.get("data").list()) {
            data.put(each.get("secretKey").word(), inTheCluster(each));
        }
        Yaml template = spec.get("target").get("template");
        boolean isWhole = !spec.get("dataFrom").isGiven() && !template.isGiven();
        return new Contents(object.shown(), data, data, Map.of(), isWhole);
    }

    private PlannedVariable inTheCluster(Yaml value) {
        return PlannedVariable.notGiven(
                value.place(), "it is made in the cluster, by " + object.shown(), "check it in the cluster");
    }

    private static PlannedVariable twice(PlannedVariable value) {
        return value.isProblem()
                ? value
                : PlannedVariable.refused(
                        value.place(),
                        "is a key of data and of binaryData, which Kubernetes refuses",
                        "remove it from one of them");
    }

    private Map<String, PlannedVariable> texts(Yaml data) {
        Map<String, PlannedVariable> texts = new LinkedHashMap<>();
        data.map().forEach((key, value) -> texts.put(key, given(key, value, KubernetesText::of)));
        return texts;
    }

    private Map<String, PlannedVariable> bytes(Yaml data) {
        Map<String, PlannedVariable> texts = new LinkedHashMap<>();
        data.map().forEach((key, value) -> texts.put(key, given(key, value, Base64Text::of)));
        return texts;
    }

    private PlannedVariable given(String key, Yaml value, Function<Yaml, PlannedVariable> reading) {
        return DataKey.refused(key, value).or(() -> encrypted(value)).orElseGet(() -> reading.apply(value));
    }

    /** SOPS leaves names as they are, and says beside them that it was there. */
    private Optional<PlannedVariable> encrypted(Yaml value) {
        boolean isEncrypted =
                object.body().get("sops").isGiven() && value.scalar().startsWith("ENC[");
        return isEncrypted
                ? Optional.of(PlannedVariable.notGiven(
                        value.place(), "its value is encrypted by SOPS", "decrypt the file first"))
                : Optional.empty();
    }
}
