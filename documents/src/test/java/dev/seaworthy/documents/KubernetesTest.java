package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifests for Kubernetes, by the model of its API. */
class KubernetesTest {
    private static final String FILE = "deploy/kubernetes.yaml";

    /** Refuses a field that the model does not know, where the model itself would keep it. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            })
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource({"outputsSmall, shop.Small", "outputsLarge, shop.Large", "outputsHostile, shop.Hostile"})
    void theManifestsAreRefusedForWhatTheyLeaveEmptyAndStartWhenItIsFilledIn(String name, String configuration) {
        Generated generated = Generated.ofCase(name, configuration, classes);
        List<Map<String, Object>> documents = documents(generated.text(FILE));
        assertEquals(
                List.of("ConfigMap", "Secret", "Deployment"),
                documents.stream().map(each -> each.get("kind")).toList());
        Map<String, String> environment = new TreeMap<>(
                STRICT.convertValue(documents.get(0), ConfigMap.class).getData());
        environment.putAll(STRICT.convertValue(documents.get(1), Secret.class).getStringData());
        Set<String> empty = new TreeSet<>();
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) {
                empty.add(variable);
            }
        });

        assertEquals(empty, refused(generated.check(environment)));
        empty.forEach(variable -> environment.put(variable, FilledIn.value(variable)));
        assertEquals(Set.of(), refused(generated.check(environment)));
    }

    @Test
    void theDeploymentTakesBothAndIsCheckedFirst() {
        Generated generated = Generated.ofCase("outputsLarge", "shop.Large", classes);
        Deployment deployment =
                STRICT.convertValue(documents(generated.text(FILE)).get(2), Deployment.class);
        var pod = deployment.getSpec().getTemplate().getSpec();
        assertEquals(
                List.of("java", "-cp", "/app/large.jar", "shop.LargeLoader", "check"),
                pod.getInitContainers().get(0).getCommand());
        assertEquals(
                pod.getInitContainers().get(0).getEnvFrom(),
                pod.getContainers().get(0).getEnvFrom());
        assertEquals(
                "large",
                pod.getContainers().get(0).getEnvFrom().get(0).getConfigMapRef().getName());
        assertEquals(
                "large",
                pod.getContainers().get(0).getEnvFrom().get(1).getSecretRef().getName());
        assertEquals(
                deployment.getSpec().getSelector().getMatchLabels(),
                deployment.getSpec().getTemplate().getMetadata().getLabels());
    }

    @Test
    void anExternalSecretNamesEachSecretThatIsRequired() {
        Generated generated =
                Generated.ofCase("outputsLarge", "shop.Large", classes, "-Aseaworthy.kubernetes.secrets=external");
        Map<String, Object> secret = documents(generated.text(FILE)).get(1);
        assertEquals("external-secrets.io/v1", secret.get("apiVersion"));
        assertEquals("ExternalSecret", secret.get("kind"));
        ExternalSecret external = STRICT.convertValue(secret, ExternalSecret.class);
        assertEquals("large", external.spec().target().name());
        assertEquals(
                List.of("SECRET_KEY", "DB_PASSWORD", "STRIPE_SECRET_KEY"),
                external.spec().data().stream()
                        .map(ExternalSecret.Entry::secretKey)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"none, stringData", "external, spec"})
    void whereNoSecretIsNeededALineMayBeUncommented(String secrets, String part) {
        String[] options =
                secrets.equals("none") ? new String[0] : new String[] {"-Aseaworthy.kubernetes.secrets=" + secrets};
        Generated generated = Generated.ofCase("outputsOptionalSecrets", "shop.ShopConfig", classes, options);
        String text = generated.text(FILE);
        Map<String, Object> before = documents(text).get(1);
        assertEquals(3, documents(text).size());
        String line = secrets.equals("none")
                ? text.replace("# SENTRY_KEY:", "SENTRY_KEY:")
                : text.replaceFirst(
                        "# (- secretKey: \"SENTRY_KEY\"\n)( +)# ( +remoteRef:\n)( +)# ( +key: .*\n)( +)# ( +property: )",
                        "$1$2$3$4$5$6$7");
        Map<String, Object> after = documents(line).get(1);
        assertNotEquals(before.get(part), after.get(part));
        if (secrets.equals("none")) {
            assertNull(before.get(part));
            assertEquals(
                    Map.of("SENTRY_KEY", ""),
                    STRICT.convertValue(after, Secret.class).getStringData());
        } else {
            assertEquals(
                    List.of("SENTRY_KEY"),
                    STRICT.convertValue(after, ExternalSecret.class).spec().data().stream()
                            .map(ExternalSecret.Entry::secretKey)
                            .toList());
        }
    }

    /** What the operator's definition of the resource has, as far as the manifest uses it. */
    private record ExternalSecret(String apiVersion, String kind, Map<String, String> metadata, Spec spec) {
        record Spec(String refreshInterval, Store secretStoreRef, Target target, List<Entry> data) {}

        record Store(String kind, String name) {}

        record Target(String name) {}

        record Entry(String secretKey, Remote remoteRef) {}

        record Remote(String key, String property) {}
    }

    private static Set<String> refused(ConfigReport<?> report) {
        return report.problems().stream().map(Problem::variable).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, Object>> documents(String yaml) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object each :
                new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadAllFromString(yaml)) {
            assertTrue(each instanceof Map, "each document is an object");
            @SuppressWarnings("unchecked")
            Map<String, Object> document = (Map<String, Object>) each;
            documents.add(document);
        }
        return documents;
    }
}
