package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random manifests mean the same to this reader and to a simple judge over the model of a client of Kubernetes. */
@Tag("long")
class KubernetesAgreesTest {
    private static final int MANIFESTS = Integer.getInteger("manifests", 1000);
    private static final long SEED = Long.getLong("manifests.seed", 1);

    /** Fields of the workload, which no key of a ConfigMap or Secret is called. */
    private static final List<String> FIELDS = List.of(
            "valueFrom",
            "value",
            "secretKeyRef",
            "configMapKeyRef",
            "fieldRef",
            "fieldPath",
            "env",
            "envFrom",
            "configMapRef",
            "secretRef",
            "prefix",
            "key",
            "optional",
            "volumeMounts",
            "mountPath",
            "subPath",
            "volumes",
            "secretName",
            "items",
            "containers");

    @TempDir
    private Path folder;

    @Test
    void randomManifestsMeanTheSame() throws IOException {
        Path file = folder.resolve("web.yaml");
        for (long seed = SEED; seed < SEED + MANIFESTS; seed++) {
            RandomManifest manifest = new RandomManifest(seed);
            Files.writeString(file, manifest.yaml());
            Plan plan = new Plan();
            new Manifests(List.of(file)).addTo(plan, Optional.of("web"));
            Kubelet kubelet = new Kubelet(manifest);
            String shown = "seed " + seed + "\n" + manifest.yaml();
            Map<String, String> environment = kubelet.environment();
            assertEquals(environment, texts(plan), shown);
            assertEquals(kubelet.isOpen(), !plan.open().isEmpty(), shown);
            String found = kubelet.file(environment.getOrDefault("SHOP_FILE", ""));
            boolean isRefused = plan.source().problems().stream()
                    .anyMatch(each -> each.code().equals("refused"));
            assertEquals(kubelet.isStopped(), isRefused, shown);
            assertEquals(content(found), shop(plan), shown);
        }
    }

    @Test
    void aFieldWithALetterTooFewIsRefused() throws IOException {
        Path file = folder.resolve("web.yaml");
        int refused = 0;
        for (long seed = SEED; seed < SEED + MANIFESTS; seed++) {
            Random random = new Random(seed);
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            int left = random.nextInt(field.length());
            String yaml = new RandomManifest(seed).yaml();
            String wrong =
                    yaml.replaceFirst("\\b" + field + ":", field.substring(0, left) + field.substring(left + 1) + ":");
            if (!wrong.equals(yaml)) {
                Files.writeString(file, wrong);
                Manifests manifests = new Manifests(List.of(file));
                assertThrows(
                        NotJudgedException.class,
                        () -> manifests.addTo(new Plan(), Optional.of("web")),
                        "seed " + seed + ", " + field + "\n" + wrong);
                refused++;
            }
        }
        assertTrue(refused > MANIFESTS / 3, () -> "few manifests have such fields");
    }

    private static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new TreeMap<>();
        plan.variables().forEach((name, variable) -> {
            String text = variable.text();
            texts.put(name, text == null ? Kubelet.OTHER : text);
        });
        return texts;
    }

    private static String content(String file) {
        return file.endsWith("\n") ? file.substring(0, file.length() - 1) : file;
    }

    private static String shop(Plan plan) {
        try {
            return Objects.requireNonNull(plan.source().value("SHOP"));
        } catch (SourceException refused) {
            return Kubelet.OTHER;
        }
    }
}
