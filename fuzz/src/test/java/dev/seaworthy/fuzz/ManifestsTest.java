package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.Manifests;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text as a manifest: it is read, or refused at a place; no message about it shows a secret that stands in it; and what
 * does not matter in YAML changes nothing.
 */
class ManifestsTest {
    private static final String SECRET = "Zq7Vk9XwTm";
    private static final String ENCODED = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));

    @TempDir(factory = SameFolder.class)
    private static Path folder;

    static List<Arguments> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String ending : List.of(".yaml", ".json")) {
            texts.addAll(Seeds.files("preflight/src/test/resources/manifests/cases", ending));
        }
        texts.add("apiVersion: v1\nkind: Secret\nmetadata: {name: shop}\ndata: {SECRET_KEY: " + ENCODED
                + "}\nstringData:\n  OTHER: '" + SECRET + "'\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: web}\n"
                + "spec:\n  containers:\n    - name: shop\n      envFrom: [{secretRef: {name: shop}}]\n"
                + "      env: [{name: TOKEN, value: " + SECRET + "}]\n");
        texts.add("services:\n  web:\n    environment:\n      TOKEN: ${NOTHING:-" + SECRET + "}\n      KEY: \"" + SECRET
                + "\"\nsecrets:\n  key: {environment: KEY}\n");
        texts.add("services:\n  web:\n    env_file: [{path: NNNNNNNNNNNNNNNNNNNN" + SECRET + ", format: raw}]\n");
        texts.add("services:\n  web: {}\n  " + SECRET + ": {}\n");
        return Seeds.of(texts);
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "kind: Secret",
        "envFrom:",
        "secretKeyRef:",
        "services:",
        "environment:",
        "env_file:",
        "extends:",
        "<<: *",
        "$(A)",
        "${A:-",
        SECRET,
        "stringData:",
        "configMapRef:",
        "volumeMounts:",
        "\\x0A---\\x0A",
        "!!binary",
        "optional: true"
    })
    @FuzzTest(maxExecutions = 800)
    void isReadOrRefusedAtAPlace(@NotNull @WithUtf8Length(max = Seeds.LONGEST) String text) throws IOException {
        String read = read(text);
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        assertEquals(read, read("# a comment\n" + withoutMark), () -> "a comment first: " + text);
    }

    /** What a process is started with and how that is judged, or why nobody can judge it. */
    private static String read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("web.yaml"), text);
        Plan plan = new Plan();
        StringBuilder said = new StringBuilder();
        StringBuilder values = new StringBuilder();
        try {
            new Manifests(List.of(file)).addTo(plan, Optional.empty());
            Said.of(plan).forEach(said::append);
            new TreeMap<>(plan.variables())
                    .forEach((name, variable) -> values.append(name)
                            .append('=')
                            .append(variable.text())
                            .append('\n'));
        } catch (NotJudgedException refused) {
            said.append(refused.getMessage());
        }
        assertFalse(said.indexOf(SECRET) >= 0 || said.indexOf(ENCODED) >= 0, () -> said + "\nof " + text);
        return values.toString();
    }
}
