package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups whose interfaces come from class files, of which other tests see that what is good is as it is from source. */
class GroupsOfLibrariesTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @TempDir
    Path directory;

    @Test
    void whatIsWrongWithAGenericOneIsWhatIsWrongInSource() throws IOException {
        Path server = write("lib/Server.java", """
                package lib;
                import dev.seaworthy.*;
                /** A server. */
                public interface Server<T> {
                    /** A port. */
                    @EnvVar("PORT") int port();
                }
                """);
        Path config = write("shop/ShopConfig.java", """
                package shop;
                import dev.seaworthy.*;
                /** A configuration. */
                @EnvConfig
                public interface ShopConfig {
                    /** A server. */
                    @EnvGroup(prefix = "SERVER_") lib.Server<String> server();
                }
                """);
        assertEquals("", compile(List.of(server), List.of("-proc:none")));
        String said = compile(List.of(config), List.of());
        assertTrue(
                said.contains("[SW051] Server has type parameters; a loader cannot know what they stand for."), said);
        assertTrue(said.contains("Fix: Remove T and write the types themselves."), said);
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String compile(List<Path> sources, List<String> more) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath));
        options.addAll(more);
        StringWriter said = new StringWriter();
        try (var files = JAVAC.getStandardFileManager(null, null, null)) {
            CompilationTask task =
                    JAVAC.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (more.isEmpty()) {
                task.setProcessors(List.of(new SeaworthyProcessor()));
            }
            task.call();
        }
        return said.toString();
    }
}
