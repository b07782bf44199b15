package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random manifests mean the same to this reader and to a simple judge over the model of a client of Kubernetes. */
@Tag("long")
class KubernetesAgreesTest {
    private static final int MANIFESTS = Integer.getInteger("manifests", 1000);
    private static final long SEED = Long.getLong("manifests.seed", 1);

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
            assertEquals(content(kubelet.file(environment.getOrDefault("SHOP_FILE", ""))), shop(plan), shown);
        }
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
