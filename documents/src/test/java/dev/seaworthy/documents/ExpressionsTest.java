package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The regular expressions of generated files say the same in Java, in RE2, which Helm and Terraform have, and in ECMAScript. */
class ExpressionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SCRIPT = """
            const { patterns, texts } = JSON.parse(require('fs').readFileSync('expressions.json', 'utf8'));
            const found = patterns.map(pattern => ['u', ''].map(flags => {
              const expression = new RegExp(pattern, flags);
              return texts.map(text => expression.test(text) ? '1' : '0').join('');
            }));
            console.log(JSON.stringify(found));
            """;

    @TempDir
    static Path directory;

    private static Set<String> patterns;

    @BeforeAll
    static void collect() throws IOException {
        patterns = new TreeSet<>();
        for (Map.Entry<String, String> each : Map.of("outputsSmall", "shop.Small", "outputsLarge", "shop.Large")
                .entrySet()) {
            Generated generated = Generated.ofCase(each.getKey(), each.getValue(), directory.resolve(each.getKey()));
            for (String file : List.of("docs/configuration.schema.json", "deploy/helm/values.schema.json")) {
                collect(JSON.readTree(generated.text(file)));
            }
        }
        assertTrue(patterns.size() > 20, patterns::toString);
    }

    private static void collect(JsonNode node) {
        JsonNode pattern = node.get("pattern");
        if (pattern != null && pattern.isTextual()) {
            patterns.add(pattern.asText());
        }
        node.forEach(ExpressionsTest::collect);
    }

    @Test
    void re2SaysTheSame() {
        for (String pattern : patterns) {
            com.google.re2j.Pattern expression = com.google.re2j.Pattern.compile(pattern);
            for (String text : Environments.texts()) {
                assertEquals(
                        isFound(pattern, text),
                        expression.matcher(text).find(),
                        () -> pattern + " in \"" + text + "\"");
            }
        }
    }

    @Test
    void ecmaScriptSaysTheSame() throws IOException {
        List<String> texts = Environments.texts();
        JSON.writeValue(directory.resolve("expressions.json").toFile(), Map.of("patterns", patterns, "texts", texts));
        Files.writeString(directory.resolve("expressions.js"), SCRIPT);
        Program.Result result = Program.named("node").run(directory, "expressions.js");
        JsonNode found = JSON.readTree(result.output());
        int i = 0;
        for (String pattern : patterns) {
            StringBuilder expected = new StringBuilder();
            texts.forEach(text -> expected.append(isFound(pattern, text) ? '1' : '0'));
            for (JsonNode flags : found.get(i)) {
                assertEquals(expected.toString(), flags.asText(), pattern);
            }
            i++;
        }
    }

    /** In Java a dollar matches before a line end at the end, too; where other languages have it, only the end. */
    private static boolean isFound(String pattern, String text) {
        String ends = pattern.replaceAll("((?:^|[^\\\\])(?:\\\\\\\\)*)\\$", "$1\\\\z");
        return Pattern.compile(ends).matcher(text).find();
    }
}
