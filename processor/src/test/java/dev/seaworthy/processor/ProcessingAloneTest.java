package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A build that only processes annotations ({@code -proc:only}) is told the same of each case as one that compiles. Nothing else is
 * compiled or started here, so that it is also the quick judge of what the checks find.
 */
class ProcessingAloneTest {
    @ParameterizedTest
    @MethodSource("dev.seaworthy.processor.GoldenCasesTest#cases")
    void saysTheSame(String name, @TempDir Path classes) throws IOException {
        Path folder = GoldenCasesTest.CASES.resolve(name);
        Path input = folder.resolve("input");
        assumeFalse(
                CaseCompiler.ownOptions(input).stream().anyMatch(each -> each.startsWith("-Xplugin")),
                "a plug-in is called after the processors");
        Path diagnostics = folder.resolve("expected/diagnostics.txt");
        String expected = Files.exists(diagnostics) ? Files.readString(diagnostics) : "";

        String said = CaseCompiler.compile(input, classes, List.of("-proc:only", "-Xlint:all"))
                .said();

        assertEquals(findings(expected), findings(said));
    }

    /** The lines that the processor wrote: what it found with its place, and the fix. */
    private static List<String> findings(String said) {
        return said.lines()
                .filter(line -> line.contains(": [SW") || line.startsWith("      Fix: "))
                .toList();
    }
}
