package dev.seaworthy.processor.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.runtime.Dotenv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, by our own reader and by the parsers that people really use. */
@Tag("long")
class DotenvToolsTest {
    private static final String ALPHABET = "an=#'\"`${}\\ \n-1";
    private static final Path EXAMPLES = Path.of("../example");
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** A parser, and the command that prints what it reads from each of several files: a parser takes long to start. */
    @SuppressWarnings("ImmutableEnumChecker") // A list from List.of does not change.
    private enum Tool {
        NPM_DOTENV(node("require('dotenv').parse(fs.readFileSync(file))")),
        NPM_DOTENV_EXPAND(
                node(
                        "require('dotenv-expand').expand({processEnv:{},parsed:require('dotenv').parse(fs.readFileSync(file))}).parsed")),
        NODE(node("require('util').parseEnv(fs.readFileSync(file,'utf8'))")),
        PYTHON(
                "/usr/bin/python3",
                "-c",
                "import dotenv,json,sys;print(json.dumps([dict(dotenv.dotenv_values(file)) for file in sys.argv[1:]]))"),
        RUBY(
                "ruby",
                "-e",
                "require 'dotenv';require 'json';puts ARGV.map{|file|Dotenv::Parser.call(File.read(file), true)}.to_json"),
        /** Shows the environment of a process, after which there is nothing between two zeros. */
        BASH("bash", "-c", "for file; do (set -a; . \"$file\"; env -0; printf '\\0'); done", "bash"),
        /** Shows what a service of its would have, as JSON and with every dollar sign doubled. */
        DOCKER_COMPOSE(
                "bash",
                "-c",
                "{ printf 'name: files\\nservices:\\n'; for file; do"
                        + " printf ' s%d: {image: i, env_file: [\"%s\"]}\\n' $((i++)) \"$file\"; done; }"
                        + " | \"$NODE_PATH/docker-compose\" --env-file /dev/null -f - config --format json",
                "bash"),
        ENV_SPEC(node(
                "Object.fromEntries(require('@env-spec/parser').parseEnvSpecDotEnvFile(fs.readFileSync(file,'utf8'))"
                        + ".configItems.map(item=>[item.key,item.value?item.value.unescapedValue:'']))"));

        private final List<String> command;

        Tool(String... command) {
            this.command = List.of(command);
        }

        private static String[] node(String read) {
            return new String[] {
                "node",
                "-e",
                "const fs=require('fs');console.log(JSON.stringify(process.argv.slice(1).map(file=>" + read + ")))"
            };
        }

        List<Map<String, String>> read(List<Path> files) throws IOException, InterruptedException {
            List<String> all = new ArrayList<>(command);
            files.forEach(file -> all.add(file.toAbsolutePath().toString()));
            ProcessBuilder builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
            String path = System.getenv("PATH");
            String tools = Optional.ofNullable(System.getenv("SEAWORTHY_TOOLS"))
                    .orElse(System.getProperty("user.home") + "/.cache/seaworthy-tools");
            builder.environment().clear();
            builder.environment().put("PATH", path);
            builder.environment().put("LANG", "C.UTF-8");
            builder.environment().put("NODE_PATH", tools + "/node_modules");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(this + " failed");
            }
            List<Map<String, String>> read = new ArrayList<>();
            switch (this) {
                case BASH -> {
                    // Each ends with a zero, and all of a file with one more.
                    String[] environments = output.split("\0\0", -1);
                    for (int i = 0; i < files.size(); i++) {
                        read.add(environment(environments[i]));
                    }
                }
                case DOCKER_COMPOSE -> {
                    JsonNode services = new ObjectMapper().readTree(output).at("/services");
                    for (int i = 0; i < files.size(); i++) {
                        read.add(texts(services.path("s" + i).path("environment")));
                        read.get(i).replaceAll((name, value) -> value.replace("$$", "$"));
                    }
                }
                default -> new ObjectMapper().readTree(output).forEach(each -> read.add(texts(each)));
            }
            return read;
        }

        /** Whether it reads a value of several lines. Debian's ruby has version 2 of dotenv, which does not. */
        boolean readsSeveralLines() {
            return this != RUBY;
        }

        private static Map<String, String> texts(JsonNode object) {
            Map<String, String> values = new TreeMap<>();
            object.properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
            return values;
        }

        private static Map<String, String> environment(String output) {
            Map<String, String> values = new TreeMap<>();
            for (String each : output.split("\0", -1)) {
                int equals = each.indexOf('=');
                if (equals > 0
                        && !List.of("PATH", "LANG", "NODE_PATH", "PWD", "SHLVL", "_")
                                .contains(each.substring(0, equals))) {
                    values.put(each.substring(0, equals), each.substring(equals + 1));
                }
            }
            return values;
        }
    }

    /** Every text of up to three characters that has a form, and longer ones, each under a name of its own. */
    private static Map<String, String> portable() {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>(List.of(""));
        List<String> level = List.of("");
        for (int length = 0; length < 3; length++) {
            List<String> longer = new ArrayList<>();
            for (String text : level) {
                ALPHABET.chars().forEach(c -> longer.add(text + (char) c));
            }
            texts.addAll(longer);
            level = longer;
        }
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                int character = random.nextInt(96);
                text.append(character == 95 ? '\n' : (char) (' ' + character));
            }
            texts.add(text.toString());
        }
        for (String text : texts) {
            DotenvForm.of(text).ifPresent(form -> values.put("K" + values.size(), text));
        }
        return values;
    }

    private static String written(Map<String, String> values) {
        StringBuilder file = new StringBuilder("# every portable form\n");
        values.forEach((name, value) -> file.append(name)
                .append('=')
                .append(DotenvForm.of(value).orElseThrow())
                .append('\n'));
        return file.toString();
    }

    @Test
    void ourOwnReaderReadsBackWhatIsWritten() {
        Map<String, String> values = portable();
        assertTrue(values.size() > 2000, "forms: " + values.size());
        assertEquals(values, Dotenv.parse(written(values), Map.of()));
    }

    /** For a night: {@code -Ddotenv.fuzz.inputs=1000000000 -Ddotenv.fuzz.seed=$RANDOM}. */
    @Test
    void everyTextThatCanBeWrittenIsReadBackAndEveryOtherSaysWhyNot() {
        long inputs = Long.getLong("dotenv.fuzz.inputs", 40_000);
        long seed = Long.getLong("dotenv.fuzz.seed", 0);
        int written = 0;
        for (long i = seed; i < seed + inputs; i++) {
            String text = randomText(new Random(i));
            Optional<String> form = DotenvForm.of(text);
            assertEquals(form.isEmpty(), DotenvForm.obstacle(text).isPresent(), "seed " + i);
            if (form.isPresent()) {
                written++;
                assertEquals(Map.of("A", text), Dotenv.parse("A=" + form.get() + '\n', Map.of()), "seed " + i);
            }
        }
        assertTrue(written > inputs / 4 && written < inputs, "written: " + written);
    }

    /** A text of any characters, those that mean something in a dotenv file more often than others. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int special = random.nextInt(8);
        for (int length = random.nextInt(20); length > 0; length--) {
            boolean isSpecial = random.nextInt(10) < special;
            text.append(
                    isSpecial
                            ? ALPHABET.charAt(random.nextInt(ALPHABET.length()))
                            : (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void aRealParserReadsBackWhatIsWritten(Tool tool, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("portable.env");
        Map<String, String> values = portable();
        if (!tool.readsSeveralLines()) {
            values.values().removeIf(value -> value.indexOf('\n') >= 0);
        }
        Files.writeString(file, written(values));
        assertEquals(List.of(new TreeMap<>(values)), read(tool, List.of(file)));
    }

    @ParameterizedTest
    @EnumSource
    void aRealParserReadsTheExampleFilesAsWeDo(Tool tool) throws Exception {
        Map<Path, Map<String, String>> expected = exampleFiles();
        assertTrue(expected.size() >= 24, "example files: " + expected.size());
        if (!tool.readsSeveralLines()) {
            expected.values().removeIf(values -> values.values().stream().anyMatch(value -> value.indexOf('\n') >= 0));
        }
        List<Path> files = List.copyOf(expected.keySet());
        List<Map<String, String>> read = read(tool, files);
        assertEquals(files.size(), read.size());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            assertEquals(expected.get(file), read.get(i), file.toString());
        }
    }

    /** All those of Shop and of the golden cases, and what we read from each. */
    private static Map<Path, Map<String, String>> exampleFiles() throws IOException {
        Map<Path, Map<String, String>> found = new TreeMap<>();
        for (Path folder : List.of(EXAMPLES, CASES)) {
            try (Stream<Path> files = Files.find(
                    folder,
                    9,
                    (file, facts) -> facts.isRegularFile()
                            && file.getFileName().toString().startsWith(".env.")
                            && file.getFileName().toString().endsWith(".example"))) {
                for (Path file : files.filter(each -> !each.toString().contains("/target/"))
                        .toList()) {
                    found.put(file, new TreeMap<>(Dotenv.parse(file, Map.of())));
                }
            }
        }
        return found;
    }

    /** What a tool reads; one that is missing fails under CI, and elsewhere skips the test. */
    private static List<Map<String, String>> read(Tool tool, List<Path> files) throws InterruptedException {
        try {
            return tool.read(files);
        } catch (IOException missing) {
            String words = tool + " is not there: .ci/install-tools installs it";
            if ("true".equals(System.getenv("CI"))) {
                return fail(words, missing);
            }
            System.out.println(words);
            return abort(words);
        }
    }
}
