package dev.seaworthy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Where a fuzzer begins: the texts that the tests of the other modules have, so that they are written once. */
final class Seeds {
    /** Longer texts are what the fuzzer makes of them itself. */
    static final int LONGEST = 4_000;

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /**
     * So many inputs that there are none but the seeds: of a target that tries others each time, from the same seed too. A build
     * must not fail by chance.
     */
    static final int ALONE = 1;

    private Seeds() {}

    /** Arguments of a test, each with a name: a text may have none that can be seen. */
    static List<Arguments> of(List<String> texts) {
        List<Arguments> seeds = new ArrayList<>();
        for (String text : texts) {
            seeds.add(Arguments.of(Named.of("seed " + (seeds.size() + 1), text)));
        }
        return seeds;
    }

    /** A file or folder of the repository. */
    static Path path(String path) {
        return Path.of(System.getProperty("repository", "..")).resolve(path);
    }

    /** The string literals of a test. */
    static List<String> literals(String path) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        Matcher literal = LITERAL.matcher(Files.readString(path(path)).replace("\"\"\"", ""));
        while (literal.find()) {
            String text = UNICODE.matcher(literal.group(1)).replaceAll(Seeds::character);
            texts.add(text.translateEscapes());
        }
        return List.copyOf(texts);
    }

    private static String character(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement((character == '\\' ? "\\" : "") + character);
    }

    /** The files below a folder whose names end so, but for long ones. */
    static List<String> files(String folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (bytes.length <= LONGEST && text.indexOf('\uFFFD') < 0) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** The texts of the cases of the dialect of dotenv files. */
    static List<String> dotenv() throws IOException {
        Path cases = path("runtime/src/test/resources/dev/seaworthy/runtime/dotenv-cases.json");
        List<String> texts = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(cases.toFile()).get("cases")) {
            String text = each.path("input").asText();
            if (text.length() <= LONGEST) {
                texts.add(text);
            }
        }
        return texts;
    }
}
