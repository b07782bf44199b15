package dev.seaworthy.ksp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of the annotation processor, read by KSP: the same loaders and documents, and the same findings at the same lines.
 * Where a case has sources of Kotlin beside the stubs that kapt made of them, KSP reads those instead.
 */
@Tag("long")
class GoldenCasesTest {
    private static final Path PROCESSOR = Path.of("../../../processor");
    private static final Path CASES = PROCESSOR.resolve("src/test/resources/cases");

    /** A finding as javac prints it; the line of source and the fix are below it. */
    private static final Pattern FINDING =
            Pattern.compile("^(?:(\\S+\\.(?:java|kt):\\d+): )?(error|warning): (\\[SW\\d+].*)$", Pattern.MULTILINE);

    /** What KSP cannot read, and why. */
    private static final Map<String, String> NOT_FOR_KSP = Map.ofEntries(
            Map.entry("constraintsInsideTypesAreKnown", "its library is among the tests of the processor"),
            Map.entry(
                    "kotlinMistakes", "in Kotlin the findings stand at other lines than in stubs: KotlinMistakesTest"),
            Map.entry(
                    "namesOutsideAsciiWhereSourcesAreAscii",
                    "KSP writes sources in UTF-8, and has no option for another encoding"),
            Map.entry("objectsMethods", "KSP leaves out the methods of an interface of Java that every object has"),
            Map.entry("outsideMethods", "KSP does not show the annotations on the components of a record"),
            Map.entry("pluginArguments", "the plugin for System.getenv is one of javac"),
            Map.entry("readByLoaders", "the plugin for System.getenv is one of javac"),
            Map.entry("readByLoadersOfLibraries", "the plugin for System.getenv is one of javac"),
            Map.entry("readByLoadersOrRefused", "the plugin for System.getenv is one of javac"),
            Map.entry("sealed", "KSP does not tell that an interface of Java is sealed; of one of Kotlin it does"),
            Map.entry("unseenByKapt", "what kapt leaves out KSP shows: KotlinMistakesTest"));

    /** Where KSP knows the line of an annotation that is repeated, and javac only that of the method or type which has it. */
    private static final Set<String> NARROWER = Set.of(
            "relationsAreKnown",
            "relationsDoNotContradict",
            "relationsFitTogether",
            "relationsLeaveAChoice",
            "relationsLeaveAStart",
            "requirementsAreKnown",
            "rulesDoNotContradict");

    /** The comment of a property with a body, which kapt leaves out of its stub. */
    private static final String LOST_BY_KAPT = "    /** Who retries has time for it. */\n";

    @TempDir
    private Path directory = Path.of("");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !NOT_FOR_KSP.containsKey(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void kspFindsAndWritesWhatJavacDoes(String name) throws IOException {
        Map<String, String> expected =
                new TreeMap<>(KspRun.read(CASES.resolve(name).resolve("expected")));
        expected.keySet().removeIf(path -> path.startsWith("reports/"));
        String printed = expected.remove("diagnostics.txt");
        Path input = CASES.resolve(name).resolve("input").toAbsolutePath().normalize();
        KspRun run = KspRun.over(sources(input), options(input), target(input));
        assertEquals(
                findings(name, printed == null ? "" : printed),
                findings(name, String.join("\n", run.said()).replace(PROCESSOR + "/", "")));
        if (!expected.isEmpty()) {
            assertEquals(expected, run.written());
        }
    }

    @Test
    void everyCaseThatKspCannotReadIsACase() {
        NOT_FOR_KSP.forEach((name, why) -> assertEquals(true, Files.isDirectory(CASES.resolve(name)), name));
    }

    private static List<String> findings(String name, String printed) {
        return FINDING.matcher(printed)
                .results()
                .map(found ->
                        (NARROWER.contains(name) ? "" : found.group(1) + " ") + found.group(2) + " " + found.group(3))
                .sorted()
                .toList();
    }

    /** Where the sources are: those of Kotlin are copied, so that the stubs are not beside them. */
    private Path sources(Path input) throws IOException {
        List<Path> kotlin;
        try (Stream<Path> files = Files.walk(input)) {
            kotlin = files.filter(file -> file.toString().endsWith(".kt"))
                    .map(input::relativize)
                    .toList();
        }
        for (Path each : kotlin) {
            Files.createDirectories(directory.resolve(each).resolveSibling("."));
            Files.writeString(
                    directory.resolve(each),
                    Files.readString(input.resolve(each)).replace(LOST_BY_KAPT, ""));
        }
        return kotlin.isEmpty() ? input : directory.toRealPath();
    }

    private static Map<String, String> options(Path input) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (String line : lines(input)) {
            if (line.startsWith("-A")) {
                String[] parts = line.substring(2).split("=", 2);
                String value = parts.length == 1 ? "" : parts[1];
                options.put(parts[0], value.replace("src/test/", PROCESSOR + "/src/test/"));
            }
        }
        return options;
    }

    private static String target(Path input) throws IOException {
        List<String> lines = lines(input);
        int release = lines.indexOf("--release");
        return release < 0 ? "17" : lines.get(release + 1);
    }

    private static List<String> lines(Path input) throws IOException {
        Path options = input.resolve("options.txt");
        return Files.exists(options) ? Files.readAllLines(options) : List.of();
    }
}
