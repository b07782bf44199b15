package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.ProductionRule;
import dev.seaworthy.processor.check.Check;
import dev.seaworthy.processor.check.Checks;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Surroundings;
import dev.seaworthy.runtime.load.Loading;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written is registered, documented and covered. */
class LawsTest {
    /** All files of all cases, which are read once. */
    private static final Map<String, String> CASES = Golden.read(GoldenCasesTest.CASES);

    /** The golden loaders stand for all; a program's own types are in packages of its own. */
    @Test
    void aLoaderImportsTheRuntimesRoomsForIt() throws IOException {
        Pattern allowed = Pattern.compile("import (java\\.[\\w.]+|javax\\.annotation\\.processing\\.Generated"
                + "|dev\\.seaworthy\\.Environment|dev\\.seaworthy\\.runtime\\.(load\\.((command|convert|rule|service)\\.)?)?[A-Z]\\w*"
                + "|(?!javax?\\.|dev\\.seaworthy\\.)[\\w.]+);");
        List<String> imports = importsIn(Path.of("src/test/resources/cases"), "Loader.java");
        assertTrue(imports.contains("import dev.seaworthy.runtime.load.Loading;"), imports::toString);
        assertEquals(
                List.of(),
                imports.stream()
                        .filter(line -> !allowed.matcher(line).matches())
                        .toList());
    }

    @Test
    void aProgramImportsNothingThatOnlyLoadersCall() throws IOException {
        List<String> imports = importsIn(Path.of("../example/src"), ".java");
        assertTrue(imports.contains("import dev.seaworthy.runtime.Secret;"), imports::toString);
        assertEquals(
                List.of(),
                imports.stream()
                        .filter(line -> line.contains("dev.seaworthy.runtime.load."))
                        .toList());
    }

    /** A type of the package with such a name is told apart from the one of java.lang. */
    @Test
    void everyTypeOfTheLanguageInALoaderIsKnown() throws IOException {
        Pattern word = Pattern.compile("(?<![.\\w\"])[A-Z]\\w*");
        Set<String> unknown = new TreeSet<>();
        for (String suffix : List.of("Loader.java", "Notes.java")) {
            for (String line : linesIn(Path.of("src/test/resources/cases"), suffix)) {
                String code = line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");
                if (!code.strip().startsWith("*") && !code.startsWith("import ")) {
                    word.matcher(code)
                            .results()
                            .map(MatchResult::group)
                            .filter(each -> !Surroundings.LANGUAGE.contains(each))
                            .filter(LawsTest::isOfTheLanguage)
                            .forEach(unknown::add);
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    private static boolean isOfTheLanguage(String name) {
        return LawsTest.class.getResource("/java/lang/" + name + ".class") != null;
    }

    private static List<String> linesIn(Path folder, String suffix) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each ->
                            each.toString().endsWith(suffix) && each.toString().contains("expected"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    private static List<String> importsIn(Path folder, String ending) throws IOException {
        List<String> imports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("import "))
                        .forEach(imports::add);
            }
        }
        return imports;
    }

    @Test
    void everyCheckIsListed() throws IOException {
        Set<String> listed = new TreeSet<>();
        Checks.all().forEach(check -> listed.add(check.getClass().getSimpleName()));
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/seaworthy/processor/check"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains(" implements " + Check.class.getSimpleName() + " {")) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertEquals(written, listed);
    }

    @Test
    void everyCodeIsOneLaw() {
        Set<String> codes = new HashSet<>();
        for (Law law : Laws.all()) {
            assertTrue(codes.add(law.code()), law.code() + " stands twice");
            assertTrue(law.code().matches("SW[0-9]{3}"), law.code());
        }
    }

    @Test
    void everyLawHasAGoldenCase() {
        for (Law law : Laws.all()) {
            assertTrue(example(law).isPresent(), "no case shows " + law.code() + ", " + law.title());
        }
    }

    @Test
    void everyLawHasASectionInThePageOfErrors() {
        Golden.compareFile(Path.of("../docs"), "errors.md", page());
    }

    @Test
    void everyAttributeOfARuleIsARow() {
        Set<String> attributes = new TreeSet<>();
        for (Method method : ProductionRule.class.getDeclaredMethods()) {
            attributes.add(method.getName());
        }
        attributes.removeAll(Set.of("allowSubdomainWildcard", "because", "in", "severity"));
        Set<String> rows = new TreeSet<>();
        Arrays.stream(RuleKind.values()).forEach(kind -> rows.add(kind.attribute()));
        assertEquals(attributes, rows);
    }

    @Test
    void everyRuleHasAGoldenLoaderAndARowOnAType() {
        for (RuleKind kind : RuleKind.values()) {
            String written = kind.attribute() + " = ";
            assertTrue(isInAGoldenLoader(written), "no golden loader judges " + written);
            assertTrue(
                    RuleOnTypeTest.rows().stream().anyMatch(row -> row.rule().startsWith(written)),
                    "RuleOnTypeTest has no row for " + written);
        }
    }

    @Test
    void everyConstraintHasAGoldenLoader() {
        for (ConstraintKind kind : ConstraintKind.values()) {
            String written = "constraints." + kind.annotation() + ";";
            assertTrue(isInAGoldenLoader(written), "no golden loader judges @" + kind.annotation());
        }
    }

    @Test
    void everyTypeHasAGoldenLoader() {
        for (ScalarType row : ScalarType.values()) {
            for (String type : row.types()) {
                String written = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
                Pattern accessor = Pattern.compile("\\b" + Pattern.quote(written) + " \\w+\\(\\);");
                assertTrue(isInAGoldenLoader(accessor), "no golden loader reads " + type);
            }
        }
    }

    private static boolean isInAGoldenLoader(String written) {
        return isInAGoldenLoader(Pattern.compile(Pattern.quote(written)));
    }

    /** Whether the input of a case that shows its loader holds that. */
    private static boolean isInAGoldenLoader(Pattern written) {
        Set<String> withLoader = new HashSet<>();
        for (String path : CASES.keySet()) {
            if (path.contains("/expected/") && path.endsWith("Loader.java")) {
                withLoader.add(path.substring(0, path.indexOf('/')));
            }
        }
        return CASES.entrySet().stream()
                .anyMatch(file -> file.getKey().contains("/input/")
                        && withLoader.contains(
                                file.getKey().substring(0, file.getKey().indexOf('/')))
                        && written.matcher(file.getValue()).find());
    }

    @Test
    void everyParserThatALoaderCallsGivesItsRowsType() throws NoSuchMethodException {
        for (ScalarType row : ScalarType.values()) {
            if (row.parserClass().isPresent()) {
                Class<?> given = row.parserClass()
                        .get()
                        .getMethod(row.parserMethod(), String.class)
                        .getReturnType();
                assertEquals(row.types().get(0), given.getCanonicalName(), row.name());
            }
        }
    }

    @Test
    void everyTypesExampleParses() {
        for (ScalarType row : ScalarType.values()) {
            if (!row.example().isEmpty()) {
                assertFalse(row.parse(row.example()).toString().isEmpty(), row.name());
            }
        }
    }

    @Test
    void everyLoadingMethodGivesItsRowsType() throws NoSuchMethodException {
        for (ScalarType row : ScalarType.values()) {
            if (row.loadingMethod().isPresent()) {
                Class<?> given =
                        Loading.class.getMethod(row.loadingMethod().get()).getReturnType();
                assertEquals(row.types().get(0), given.getName(), row.name());
            }
        }
    }

    /**
     * What javac says in the case where a law is broken, the case with the fewest findings of other laws: the finding alone. What only
     * kapt hands over is no example for those who write Java.
     */
    private static Optional<String> example(Law law) {
        String code = "[" + law.code() + "]";
        return CASES.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/expected/diagnostics.txt"))
                .filter(file -> file.getValue().contains(code))
                .min(Comparator.comparing((Map.Entry<String, String> file) ->
                                file.getKey().toLowerCase(Locale.ROOT).contains("kapt"))
                        .thenComparing(file -> count(file.getValue(), "[SW") - count(file.getValue(), code))
                        .thenComparing(file -> count(file.getValue(), code)))
                .map(Map.Entry::getValue)
                .map(text -> {
                    int at = text.indexOf(code);
                    int end = text.indexOf('\n', text.indexOf("      Fix: ", at));
                    return text.substring(text.lastIndexOf('\n', at) + 1, end + 1);
                });
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Compile errors

                Every finding of the compiler has a code that never changes its meaning. It points at the annotation, even at the
                attribute, that is wrong; all findings come in one compilation. Those that say `warning` do not stop the build.
                A number that is missing here was never used.

                A warning is silenced by `@SuppressWarnings("seaworthy:SW011")` on the method, the interface or a type around it, or
                on the configuration; `@SuppressWarnings("seaworthy")` silences all of them there. In a whole compilation
                `-Aseaworthy.warnings=SW011,SW014` does, and `-Aseaworthy.warnings=none` silences every warning.

                `SW000` is a mistake of Seaworthy itself; report it with the interface and the trace. Without a trace it says what
                the processor path does not have.
                """);
        for (Law law : Laws.all()) {
            page.append("\n## ")
                    .append(law.code())
                    .append(": ")
                    .append(law.title())
                    .append("\n\n");
            page.append(law.fix()).append("\n\n```\n");
            page.append(example(law).orElse("")).append("```\n");
        }
        return page.toString();
    }
}
