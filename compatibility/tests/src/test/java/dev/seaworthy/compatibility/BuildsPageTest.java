package dev.seaworthy.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/builds.md} says of builds is done here as it stands there, in the folder that it describes. */
class BuildsPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "builds.md");
    private static final Path SOURCES = Path.of("..", "..", "processor/src/test/resources/cases/readme/input/shop");
    private static final String CONFIGURATION = "docs/configuration.md";

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        for (Jars each : List.of(Jars.ANNOTATIONS, Jars.RUNTIME, Jars.PROCESSOR)) {
            Path jar = Path.of(Jars.path(each));
            String name = "seaworthy-" + each.name().toLowerCase(Locale.ROOT) + ".jar";
            Files.createDirectories(folder.resolve("lib"));
            Files.copy(jar, folder.resolve("lib").resolve(name));
        }
        for (Path source : Output.files(SOURCES)) {
            Files.createDirectories(folder.resolve("src/shop"));
            Files.copy(source, folder.resolve("src/shop").resolve(source.getFileName()));
        }
    }

    /** The file that the page shows, written into the folder. */
    private Path paste(String name) throws IOException {
        Pattern pasted =
                Pattern.compile("<!-- paste: " + Pattern.quote(name) + " -->\n```\\w+\n(.*?)\n```\n", Pattern.DOTALL);
        Matcher file = pasted.matcher(Files.readString(PAGE));
        assertTrue(file.find(), name + " is not on the page");
        return Files.writeString(folder.resolve(name), file.group(1) + "\n");
    }

    @Test
    void javacCompilesAndWritesTheDocuments() throws IOException, InterruptedException {
        paste("compile.sh");
        Process shell = new ProcessBuilder("sh", "compile.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertEquals(0, shell.waitFor(), this::said);
        assertEquals("", said());
        assertMade();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void antCompilesAndWritesTheDocuments() throws IOException {
        paste("build.xml");
        Ended ant = Ended.java(
                folder,
                Map.of(),
                List.of("-cp", System.getProperty("java.class.path"), "org.apache.tools.ant.Main", "-q"));
        assertEquals(0, ant.status(), ant.toString());
        assertMade();
    }

    private void assertMade() throws IOException {
        assertTrue(Files.exists(folder.resolve("classes/shop/ShopConfigLoader.class")), "the loader");
        assertEquals(
                Files.readString(folder.resolve("classes/META-INF/seaworthy/shop.ShopConfig")
                        .resolve(CONFIGURATION)),
                Files.readString(folder.resolve(CONFIGURATION)));
    }

    /** Bazel's rules of Java do not run without a network; the processor is run by the part of Bazel that runs it. */
    @Test
    void bazelGetsWhatJavacGives() throws IOException {
        String build = Files.readString(paste("BUILD.bazel"));
        Matcher processor = Pattern.compile("processor_class = \"(.*)\"").matcher(build);
        assertTrue(processor.find(), build);
        Path services =
                Path.of("..", "..", "processor/target/classes/META-INF/services/javax.annotation.processing.Processor");
        assertTrue(Files.readAllLines(services).contains(processor.group(1)), processor.group(1));
        for (String artifact : List.of("processor", "annotations", "runtime")) {
            assertTrue(build.contains("@maven//:dev_seaworthy_seaworthy_" + artifact), artifact);
        }
        List<Path> libraries = jars(Jars.RUNTIME, Jars.ANNOTATIONS);
        Output javac = new Output(folder.resolve("javac"))
                .compile(
                        JavaTool.JAVAC,
                        Sources.of("java"),
                        Jars.path(Jars.RUNTIME, Jars.ANNOTATIONS),
                        Jars.path(Jars.PROCESSOR, Jars.RUNTIME, Jars.ANNOTATIONS));
        Map<String, String> texts = new Turbine(folder)
                .texts(
                        Sources.of("java"),
                        libraries,
                        processor.group(1),
                        jars(Jars.PROCESSOR, Jars.RUNTIME, Jars.ANNOTATIONS));
        javac.texts().forEach((path, text) -> assertEquals(text, texts.get(path), path));
    }

    private static List<Path> jars(Jars... some) {
        return Arrays.stream(Jars.path(some).split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    @Test
    void jacocoCountsTheApplicationAndNotItsLoader() throws IOException {
        Output output = new Output(folder.resolve("javac"))
                .compile(
                        JavaTool.JAVAC,
                        Output.files(folder.resolve("src")),
                        Jars.path(Jars.RUNTIME, Jars.ANNOTATIONS),
                        Jars.path(Jars.PROCESSOR, Jars.RUNTIME, Jars.ANNOTATIONS));
        CoverageBuilder coverage = new CoverageBuilder();
        List<Path> classes = new ArrayList<>(Output.files(output.classes()));
        classes.removeIf(file -> !file.toString().endsWith(".class"));
        assertTrue(classes.size() > 4, classes::toString);
        Analyzer analyzer = new Analyzer(new ExecutionDataStore(), coverage);
        for (Path file : classes) {
            analyzer.analyzeClass(Files.readAllBytes(file), file.toString());
        }
        assertEquals(
                List.of("shop/Main"),
                coverage.getClasses().stream()
                        .filter(each -> each.getInstructionCounter().getTotalCount() > 0)
                        .map(IClassCoverage::getName)
                        .toList());
    }
}
