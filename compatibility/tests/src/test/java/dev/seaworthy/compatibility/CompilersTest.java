package dev.seaworthy.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same loader and the same documents, whichever compiler compiles, and whichever processors stand beside. */
class CompilersTest {
    private static final String OURS = Jars.path(Jars.PROCESSOR, Jars.RUNTIME, Jars.ANNOTATIONS);
    private static final Path CASES =
            Path.of("../../processor/src/test/resources/cases").toAbsolutePath().normalize();
    private static final String LIBRARIES = Jars.path(Jars.RUNTIME, Jars.ANNOTATIONS);

    @TempDir
    private static Path alone;

    @TempDir
    private Path directory;

    private static Output expected;

    @BeforeAll
    static void compileAlone() {
        expected = new Output(alone).compile(JavaTool.JAVAC, Sources.of("java"), LIBRARIES, OURS);
    }

    @Test
    void theEclipseCompilerWritesWhatJavacWrites() {
        Output output = new Output(directory).compile(JavaTool.ECJ, Sources.of("java"), LIBRARIES, OURS);
        assertSame(output);
        for (Map<String, String> environment : Shop.REFUSED) {
            assertEquals(expected.report(environment, LIBRARIES), output.report(environment, LIBRARIES));
        }
        assertEquals(expected.report(Shop.GOOD, LIBRARIES), output.report(Shop.GOOD, LIBRARIES));
    }

    @Test
    void anEnumOfAClassFileHasOneOrder() {
        List<Path> files = new ArrayList<>(Sources.of("java"));
        List<Path> enums = files.stream()
                .filter(file -> file.endsWith("StorageBackend.java"))
                .toList();
        files.removeAll(enums);
        Output library = new Output(directory.resolve("library")).compile(JavaTool.JAVAC, enums, LIBRARIES, OURS);
        String libraries = joined(LIBRARIES, library.classes().toString());
        Output javac = new Output(directory.resolve("javac")).compile(JavaTool.JAVAC, files, libraries, OURS);
        Output ecj = new Output(directory.resolve("ecj")).compile(JavaTool.ECJ, files, libraries, OURS);
        javac.texts().forEach((path, text) -> assertEquals(text, ecj.texts().get(path), path));
        assertEquals("one of azure, local or s3", storage(javac, libraries));
        assertEquals("one of azure, local or s3", storage(expected, LIBRARIES));
    }

    /** The words of the enum, as a report names them. */
    private static String storage(Output output, String libraries) {
        String report = output.report(Shop.REFUSED.get(2), libraries);
        Matcher words = Pattern.compile("STORAGE +must be (.*)").matcher(report);
        assertTrue(words.find(), report);
        return words.group(1);
    }

    @Test
    void theEclipseCompilerSaysThatALoaderIsThere() {
        Output output = new Output(directory).compile(JavaTool.ECJ, Sources.of("java"), LIBRARIES, OURS);
        AssertionError again = assertThrows(
                AssertionError.class, () -> output.compile(JavaTool.ECJ, Sources.of("java"), LIBRARIES, OURS));
        assertTrue(
                String.valueOf(again.getMessage())
                        .contains(
                                "[SW092] shop.ShopConfigLoader cannot be written: the compiler has a type of that name already."),
                again.getMessage());
    }

    /** Lombok works inside a compiler, and inside Eclipse's only as an agent. */
    @Test
    void lombokMayStandBeforeOrAfter() {
        assertStandsBeforeOrAfter(JavaTool.JAVAC, "lombok", Jars.path(Jars.LOMBOK), Jars.path(Jars.LOMBOK));
    }

    @ParameterizedTest
    @EnumSource
    void mapStructMayStandBeforeOrAfter(JavaTool tool) {
        assertStandsBeforeOrAfter(
                tool, "mapstruct", Jars.path(Jars.MAPSTRUCT_PROCESSOR, Jars.MAPSTRUCT), Jars.path(Jars.MAPSTRUCT));
    }

    @ParameterizedTest
    @EnumSource
    void autoValueMayStandBeforeOrAfter(JavaTool tool) {
        assertStandsBeforeOrAfter(
                tool, "autovalue", Jars.path(Jars.AUTO_VALUE), Jars.path(Jars.AUTO_VALUE_ANNOTATIONS));
    }

    private void assertStandsBeforeOrAfter(JavaTool tool, String folder, String processor, String library) {
        List<Path> files = new ArrayList<>(Sources.of("java"));
        files.addAll(Sources.of(folder));
        String libraries = joined(LIBRARIES, library);
        Output first = new Output(directory.resolve("first")).compile(tool, files, libraries, joined(OURS, processor));
        Output last = new Output(directory.resolve("last")).compile(tool, files, libraries, joined(processor, OURS));
        for (Output each : List.of(first, last)) {
            assertSame(each);
            assertTells(each, libraries);
        }
    }

    @Test
    void kaptWritesWhatJavacWrites() {
        String libraries = joined(LIBRARIES, Jars.path(Jars.KOTLIN_LIBRARY));
        Output output = new Kapt(directory).compile(Sources.of("kotlin"), libraries, OURS);
        assertSame(output);
        assertTells(output, libraries);
    }

    /** The interface is written with properties; a case of the processor's own tests has the stub that kapt makes of it. */
    @Test
    void kaptWritesWhatJavacMakesOfItsStub() {
        String libraries = joined(LIBRARIES, Jars.path(Jars.KOTLIN_LIBRARY));
        Output output =
                new Kapt(directory).compile(List.of(CASES.resolve("kotlin/input/shop/ShopConfig.kt")), libraries, OURS);
        assertEquals(Output.textsBelow(CASES.resolve("kotlin/expected")), output.texts());
        String values = String.valueOf(
                output.call("shop.ShopConfigLoader", "load", Map.of("APP_ENV", "development"), libraries));
        assertTrue(values.contains("retries=not set, storage=LOCAL, bucketURL=not set"), values);
    }

    @Test
    void mistakesStandAtTheirLinesOfKotlin() {
        Path file = CASES.resolve("kotlinMistakes/input/shop/ShopConfig.kt");
        Kapt kapt = new Kapt(directory, "-jvm-default=disable");
        AssertionError refused = assertThrows(
                AssertionError.class,
                () -> kapt.compile(List.of(file), joined(LIBRARIES, Jars.path(Jars.KOTLIN_LIBRARY)), OURS));
        List<String> found = Pattern.compile("ShopConfig\\.kt:(\\d+): error: \\[(SW\\d+)] (\\S+)")
                .matcher(String.valueOf(refused.getMessage()))
                .results()
                .map(error -> error.group(1) + " " + error.group(2) + " " + error.group(3))
                .toList();
        // What kapt leaves out of its stub has no line of its own: it stands at the interface.
        assertEquals(
                List.of(
                        "10 SW055 wait",
                        "10 SW055 count",
                        "10 SW055 order",
                        "10 SW055 nextOrder()",
                        "10 SW055 after()",
                        "33 SW055 name",
                        "37 SW016 mode",
                        "40 SW056 forgotten",
                        "44 SW059 @EnvGroup",
                        "49 SW062 @ProductionRule",
                        "52 SW056 twice()"),
                found,
                String.valueOf(refused.getMessage()));
    }

    private static void assertSame(Output output) {
        Map<String, String> texts = output.texts();
        assertEquals(expected.texts().keySet(), texts.keySet());
        assertTrue(texts.keySet().contains("shop/ShopConfigLoader.java"));
        expected.texts().forEach((path, text) -> assertEquals(text, texts.get(path), path));
    }

    private static void assertTells(Output output, String libraries) {
        assertEquals("8080 AZURE", output.call("shop.Shop", "told", Shop.GOOD, libraries));
    }

    private static String joined(String... paths) {
        return String.join(File.pathSeparator, paths);
    }
}
