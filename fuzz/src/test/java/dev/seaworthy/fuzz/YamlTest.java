package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithSize;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.manifest.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library of JSON writes is YAML too, and holds the same: names, texts, numbers and lists of any characters. */
class YamlTest {
    /** YAML ends a name without a mark of its own there. */
    private static final int LONGEST_NAME = 150;

    private static final ObjectMapper IN_UTF8 = new JsonMapper();
    private static final ObjectMapper IN_ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir(factory = SameFolder.class)
    private static Path folder;

    @Test
    void aManifestIsReadAsItIsWritten() throws IOException {
        Map<String, List<String>> content = new LinkedHashMap<>();
        content.put("kind", List.of("ConfigMap"));
        content.put("<<", List.of("", "a: b", "# c", "\u00e9\n\t\u0001", "1e3", "{{ x }}"));
        assertReads(content, 7, true, true);
        assertReads(content, -1, false, false);
    }

    @FuzzTest(maxExecutions = Seeds.ALONE)
    void isReadAsAnotherLibraryWroteIt(
            @NotNull @WithSize(max = 8) Map<@NotNull String, @NotNull @WithSize(max = 6) List<@NotNull String>> content,
            long number,
            boolean isIndented,
            boolean isAscii)
            throws IOException {
        assertReads(content, number, isIndented, isAscii);
    }

    private static void assertReads(Map<String, List<String>> content, long number, boolean isIndented, boolean isAscii)
            throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        content.forEach((name, texts) -> {
            if (name.length() <= LONGEST_NAME) {
                all.put(name, texts);
            }
        });
        all.put("number", number);
        ObjectMapper mapper = isAscii ? IN_ASCII : IN_UTF8;
        String json = (isIndented ? mapper.writerWithDefaultPrettyPrinter() : mapper.writer()).writeValueAsString(all);
        Path file = Files.writeString(folder.resolve("all.json"), json);
        Optional<Yaml> read = read(file);
        // YAML has no characters that cannot be seen, but as escapes.
        if (isAscii && json.indexOf('\u007f') < 0) {
            assertEquals(1, read.stream().count(), json);
        }
        read.ifPresent(document -> {
            assertEquals(List.copyOf(all.keySet()), List.copyOf(document.map().keySet()), json);
            assertEquals(String.valueOf(number), document.get("number").word(), json);
            content.keySet().forEach(name -> assertTexts(all, name, document, json));
        });
    }

    private static void assertTexts(Map<String, Object> all, String name, Yaml document, String json) {
        if (all.get(name) instanceof List<?> texts) {
            assertEquals(
                    texts, document.get(name).list().stream().map(Yaml::scalar).toList(), json);
        }
    }

    private static Optional<Yaml> read(Path file) {
        try {
            List<Yaml> documents = new YamlFile(file, "all.json").documents();
            assertEquals(1, documents.size());
            return Optional.of(documents.get(0));
        } catch (NotJudgedException refused) {
            return Optional.empty();
        }
    }
}
