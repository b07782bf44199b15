package dev.seaworthy.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same loader and the same documents when one file is compiled alone against the class files of the others. */
class PartialCompilationsTest {
    private static final String OURS = Jars.path(Jars.PROCESSOR, Jars.RUNTIME, Jars.ANNOTATIONS);
    private static final String LIBRARIES = Jars.path(Jars.RUNTIME, Jars.ANNOTATIONS);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aConfigurationIsCompiledAlone(JavaTool tool) {
        List<Path> files = Sources.of("java");
        Output all = new Output(directory.resolve("all")).compile(tool, files, LIBRARIES, OURS);
        // The class path holds what the first compilation wrote, without what came of the file, as a build tool leaves
        // it.
        all.removeConfiguration();
        List<Path> one =
                files.stream().filter(file -> file.endsWith("ShopConfig.java")).toList();
        String libraries = LIBRARIES + File.pathSeparator + all.classes();
        Output alone = new Output(directory.resolve("alone")).compile(tool, one, libraries, OURS);
        all.texts().forEach((path, text) -> assertEquals(text, alone.texts().get(path), path));
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsCompiledAlone(JavaTool tool) {
        List<Path> one = Sources.of("java").stream()
                .filter(file -> file.endsWith("PoolConfig.java"))
                .toList();
        new Output(directory).compile(tool, tool.allWarnings(), one, LIBRARIES, OURS);
    }

    @ParameterizedTest
    @EnumSource
    void aLoaderHasNoWarning(JavaTool tool) {
        new Output(directory).compile(tool, tool.allWarnings(), Sources.of("java"), LIBRARIES, OURS);
    }
}
