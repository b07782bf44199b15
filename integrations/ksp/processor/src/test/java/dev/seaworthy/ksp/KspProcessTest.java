package dev.seaworthy.ksp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KSP's own program, which finds the processor as every build's does: by the service file on its path. */
class KspProcessTest {
    /** From this Java on, the virtual machine warns of what is inside KSP, on the stream that is compared here. */
    private static final int DENIES_UNSAFE = 24;

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Path CASES = Path.of("../../../processor/src/test/resources/cases");

    @TempDir
    private Path directory = Path.of("");

    private record Ended(int code, String output) {}

    @Test
    void theReadmesExampleGivesTheSameBytesAsWithJavac() throws IOException, InterruptedException {
        Ended ended = run(CASES.resolve("readme/input"));
        assertEquals("", ended.output());
        assertEquals(0, ended.code());
        Map<String, String> expected = new TreeMap<>(KspRun.read(CASES.resolve("readme/expected")));
        expected.keySet().removeIf(path -> path.startsWith("reports/"));
        Map<String, String> written = new TreeMap<>(KspRun.read(directory.resolve("java")));
        written.putAll(KspRun.read(directory.resolve("resources")));
        assertEquals(expected, written);
    }

    @Test
    void aMistakeInKotlinIsPrintedOnceAtItsLine() throws IOException, InterruptedException {
        Path source = directory.resolve("src/shop/ShopConfig.kt");
        Files.createDirectories(source.resolveSibling("."));
        Files.writeString(source, """
                package shop

                /** The shop. */
                @dev.seaworthy.EnvConfig
                interface ShopConfig {
                    /** The port. */
                    @get:dev.seaworthy.EnvVar("PORT", defaultValue = "http")
                    val port: Int
                }
                """);
        Ended ended = run(directory.resolve("src"));
        assertEquals(1, ended.code(), ended.output());
        String place = "e: [ksp] " + source.toRealPath() + ":7: [SW003] ";
        assertTrue(ended.output().startsWith(place), ended.output());
        assertEquals(2, ended.output().split("SW003", -1).length, ended.output());
        assertFalse(ended.output().contains("\tat "), ended.output());
    }

    private Ended run(Path sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                CLASS_PATH,
                "com.google.devtools.ksp.cmdline.KSPJvmMain",
                "-module-name=main",
                "-source-roots=" + sources,
                "-java-source-roots=" + sources,
                "-libraries=" + libraries(),
                "-jdk-home=" + System.getProperty("java.home"),
                "-jvm-target=17",
                "-jvm-default-mode=enable",
                "-language-version=2.2",
                "-api-version=2.2",
                "-project-base-dir=" + directory,
                "-output-base-dir=" + directory,
                "-caches-dir=" + directory.resolve("caches"),
                "-class-output-dir=" + directory.resolve("classes"),
                "-java-output-dir=" + directory.resolve("java"),
                "-kotlin-output-dir=" + directory.resolve("kotlin"),
                "-resource-output-dir=" + directory.resolve("resources"),
                CLASS_PATH));
        if (Runtime.version().feature() >= DENIES_UNSAFE) {
            command.add(1, "--sun-misc-unsafe-memory-access=allow");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static String libraries() {
        return String.join(
                File.pathSeparator,
                Stream.of(CLASS_PATH.split(File.pathSeparator))
                        .filter(KspRun::isOfAnApplication)
                        .toList());
    }
}
