package dev.seaworthy.processor.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, by our own reader and by the parsers that people really use. */
class DotenvToolsTest {
    private static final String ALPHABET = "an=#'\"`${}\\ -1";
    private static final Path EXAMPLES = Path.of("../example");

    /** A parser, and the command that prints what it reads from a file as JSON, or as the environment. */
    @SuppressWarnings("ImmutableEnumChecker") // A list from List.of does not change.
    private enum Tool {
        NPM_DOTENV(
                "node",
                "-e",
                "console.log(JSON.stringify(require(process.env.TOOLS+'/dotenv').parse(require('fs').readFileSync(process.argv[1]))))"),
        NPM_DOTENV_EXPAND(
                "node",
                "-e",
                "const p=require(process.env.TOOLS+'/dotenv').parse(require('fs').readFileSync(process.argv[1]));"
                        + "console.log(JSON.stringify(require(process.env.TOOLS+'/dotenv-expand').expand({processEnv:{},parsed:p}).parsed))"),
        NODE(
                "node",
                "-e",
                "console.log(JSON.stringify(require('util').parseEnv(require('fs').readFileSync(process.argv[1],'utf8'))))"),
        PYTHON(
                "/usr/bin/python3",
                "-c",
                "import dotenv,json,sys;print(json.dumps(dict(dotenv.dotenv_values(sys.argv[1]))))"),
        RUBY(
                "ruby",
                "-e",
                "require 'dotenv';require 'json';puts Dotenv::Parser.call(File.read(ARGV[0]), true).to_json"),
        BASH("bash", "-c", "set -a; . \"$0\"; env -0");

        private final List<String> command;

        Tool(String... command) {
            this.command = List.of(command);
        }

        Map<String, String> read(Path file) throws IOException, InterruptedException {
            List<String> all = new ArrayList<>(command);
            all.add(file.toString());
            ProcessBuilder builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
            String path = System.getenv("PATH");
            String npm = Optional.ofNullable(System.getenv("SEAWORTHY_NPM"))
                    .orElse(System.getProperty("user.home") + "/.cache/seaworthy-npm");
            builder.environment().clear();
            builder.environment().put("PATH", path);
            builder.environment().put("LANG", "C.UTF-8");
            builder.environment().put("TOOLS", npm + "/node_modules");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(this + " failed");
            }
            return this == BASH ? environment(output) : json(output);
        }

        private static Map<String, String> json(String output) throws IOException {
            Map<String, String> values = new TreeMap<>();
            new ObjectMapper()
                    .readTree(output)
                    .properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
            return values;
        }

        private static Map<String, String> environment(String output) {
            Map<String, String> values = new TreeMap<>();
            for (String each : output.split("\0", -1)) {
                int equals = each.indexOf('=');
                if (equals > 0
                        && !List.of("PATH", "LANG", "TOOLS", "PWD", "SHLVL", "_")
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
                text.append((char) (' ' + random.nextInt(95)));
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
        assertTrue(values.size() > 1500, "forms: " + values.size());
        assertEquals(values, Dotenv.parse(written(values), Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aRealParserReadsBackWhatIsWritten(Tool tool, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("portable.env");
        Map<String, String> values = portable();
        Files.writeString(file, written(values));
        assertEquals(new TreeMap<>(values), read(tool, file));
    }

    @ParameterizedTest
    @EnumSource
    void aRealParserReadsTheExampleFilesAsWeDo(Tool tool) throws Exception {
        int count = 0;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(each -> each.getFileName().toString().endsWith(".example"))
                    .sorted()
                    .toList()) {
                count++;
                assertEquals(
                        new TreeMap<>(Dotenv.parse(file, Map.of())),
                        read(tool, file.toAbsolutePath()),
                        file.toString());
            }
        }
        assertEquals(4, count, "example files");
    }

    /** What a tool reads; one that is missing fails under CI, and elsewhere skips the test. */
    private static Map<String, String> read(Tool tool, Path file) throws InterruptedException {
        try {
            return tool.read(file);
        } catch (IOException missing) {
            String words = tool + " is not there: .ci/install-dotenv-tools installs it";
            if (System.getenv("CI") != null) {
                return fail(words, missing);
            }
            System.out.println(words);
            return abort(words);
        }
    }
}
