package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Dotenv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a dotenv file that a start reads, the interface compiles without an error or a warning, the file starts it in
 * development, and each of its variables is a setting or is reported as left out. A system property gives other seeds:
 * {@code adopt.seed}.
 */
@Tag("long")
class AdoptedRandomFilesTest {
    private static final int FILES = 100;
    private static final long SEED = Long.getLong("adopt.seed", 15);

    @TempDir
    private Path folder;

    @Test
    void compileAndStart() throws IOException, ReflectiveOperationException {
        Path sources = folder.resolve("sources");
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Files.writeString(file(i), new RandomDotenv(SEED * FILES + i).next());
            reports.add(AdoptRuns.adopt(file(i), "app.p" + i, sources));
        }
        ClassLoader classes = AdoptRuns.compile(sources, folder.resolve("classes"));
        for (int i = 0; i < FILES; i++) {
            assertStarts(classes, i, reports.get(i));
        }
    }

    private Path file(int number) {
        return folder.resolve(number + ".env");
    }

    private void assertStarts(ClassLoader classes, int number, String printed)
            throws IOException, ReflectiveOperationException {
        String text = Files.readString(file(number));
        String source = Files.readString(folder.resolve("sources/app/p" + number + "/App.java"));
        String environmentVariable = AdoptRuns.environmentVariable(source);
        ConfigSource process = ConfigSources.map(Map.of(environmentVariable, "development"));
        ConfigReport<?> report = AdoptRuns.check(
                classes, "app.p" + number, ConfigSources.inOrder(process, ConfigSources.dotenv(file(number))));
        assertEquals(List.of(), report.problems(), () -> report.problems() + "\n" + text + source);
        Set<String> settings = new HashSet<>();
        for (ConfigValue value : report.values()) {
            settings.add(value.variable());
        }
        for (String name : Dotenv.parse(file(number), Map.of()).keySet()) {
            assertTrue(
                    settings.contains(name) || printed.contains("\n" + name + " is left out"),
                    () -> name + " in\n" + text + printed);
        }
    }
}
