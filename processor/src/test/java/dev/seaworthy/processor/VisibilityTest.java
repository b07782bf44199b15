package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.runtime.Secret;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A configuration extends an interface of another module, whose packages its loader sees or does not. What is not refused
 * compiles.
 */
class VisibilityTest {
    private static final List<String> HIDDEN = List.of(
            "SW052 Grp cannot be seen from package app, where the loader is.",
            "SW055 mode() has type Mode; Mode cannot be seen from package app, where the loader is.",
            "SW055 modes() has type List<Mode>; Mode cannot be seen from package app, where the loader is.",
            "SW055 things() has type Optional<Thing>; Thing cannot be seen from package app, where the loader is.",
            "SW064 converter = Reader.class: the class cannot be seen from package app, where the loader is.");

    @TempDir
    private Path directory;

    @BeforeEach
    void writeTheSources() throws IOException {
        write("kinds/module-info.java", "module kinds { exports kinds; }");
        write("kinds/kinds/Kind.java", "package kinds; public enum Kind { A, B }");
        write("lib/lib/hidden/Mode.java", "package lib.hidden; public enum Mode { A, B }");
        write("lib/lib/hidden/Thing.java", "package lib.hidden; public final class Thing { }");
        write("lib/lib/hidden/Reader.java", """
                package lib.hidden;
                /** Reads a number. */
                public final class Reader implements dev.seaworthy.runtime.Converter<Integer> {
                    @Override
                    public Integer convert(String text) {
                        return Integer.valueOf(text);
                    }
                }
                """);
        write("lib/lib/hidden/Grp.java", """
                package lib.hidden;
                import dev.seaworthy.*;
                /** A group. */
                public interface Grp {
                    /** A name. */
                    @EnvVar("NAME") String name();
                }
                """);
        write("lib/lib/hidden/Parent.java", """
                package lib.hidden;
                import dev.seaworthy.*;
                /** A parent of which the loader names nothing. */
                public interface Parent {
                    /** A title. */
                    @EnvVar("TITLE") String title();
                    /** Whether it has one. */
                    @ProductionRule(because = "it has a title")
                    default boolean hasTitle() {
                        return !title().isEmpty();
                    }
                }
                """);
        write("lib/lib/api/Things.java", """
                package lib.api;
                import lib.hidden.Thing;
                /** Makes things. */
                public final class Things implements dev.seaworthy.runtime.Converter<Thing> {
                    @Override
                    public Thing convert(String text) {
                        return new Thing();
                    }
                }
                """);
        write("lib/lib/api/Web.java", """
                package lib.api;
                import dev.seaworthy.*;
                import java.util.*;
                import lib.hidden.*;
                /** Of a library. */
                public interface Web extends Parent {
                    /** A mode. */
                    @EnvVar("MODE") Mode mode();
                    /** Modes. */
                    @EnvVar("MODES") List<Mode> modes();
                    /** Things. */
                    @EnvVar(value = "THINGS", converter = Things.class) Optional<Thing> things();
                    /** A number. */
                    @EnvVar(value = "NUMBER", converter = Reader.class) Integer number();
                    /** A group. */
                    @EnvGroup(prefix = "GROUP_") Grp group();
                }
                """);
        write("lib/lib/api/Kinds.java", """
                package lib.api;
                import dev.seaworthy.*;
                /** Whose type is of a third module. */
                public interface Kinds extends lib.hidden.Parent {
                    /** A kind. */
                    @EnvVar("KIND") kinds.Kind kind();
                    /** One of the JDK's. */
                    @EnvVar("DAY") java.time.DayOfWeek day();
                }
                """);
        write("app/module-info.java", "module app { requires dev.seaworthy.runtime; requires lib; }");
        compile("kinds", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exports lib.hidden to friend;"})
    void whatIsNotExportedToTheLoaderIsRefused(String exports) throws IOException {
        library("requires kinds; exports lib.api; " + exports);
        String said = application("lib.api.Web");
        assertEquals(HIDDEN, found(said), said);
        assertTrue(
                said.contains("Fix: Write exports lib.hidden; in the module lib, or use a type of a package that it"
                        + " exports."),
                said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exports lib.hidden;", "exports lib.hidden to app;", "exports lib.hidden to friend, app;"})
    void whatIsExportedIsSeen(String exports) throws IOException {
        library("requires kinds; exports lib.api; " + exports);
        assertCompiles(application("lib.api.Web"));
    }

    @Test
    void anOptionOfTheCompilerExportsToo() throws IOException {
        library("requires kinds; exports lib.api;");
        config("lib.api.Web");
        assertCompiles(compile("app", List.of("--add-exports", "lib/lib.hidden=app")));
    }

    @Test
    void aParentThatNobodyNamesMayBeHidden() throws IOException {
        library("requires transitive kinds; exports lib.api;");
        assertCompiles(application("lib.api.Kinds"));
    }

    @Test
    void aModuleThatIsNotRequiredIsNotSeen() throws IOException {
        library("requires kinds; exports lib.api;");
        String said = application("lib.api.Kinds");
        assertEquals(
                List.of("SW055 kind() has type Kind; Kind cannot be seen from package app, where the loader is."),
                found(said),
                said);
        assertTrue(said.contains("Fix: Write requires kinds; in the module app."), said);
    }

    @Test
    void theClassPathHidesNothing() throws IOException {
        library("requires kinds; exports lib.api;");
        config("lib.api.Web");
        Files.delete(directory.resolve("app/module-info.java"));
        String path = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                classes("lib").toString(),
                classes("kinds").toString());
        assertCompiles(run(arguments("app", List.of("-cp", path))));
    }

    /** Of a generated file this compiler does not know its module, so that nothing beyond processing can be asked of it. */
    @Test
    void eclipsesCompilerSeesWhatIsExported() throws IOException {
        library("requires transitive kinds; exports lib.api; exports lib.hidden to app;");
        config("lib.api.Web");
        String nothing = classes("nothing").toString(); // Without a class path it takes that of this test.
        List<String> arguments = arguments("app", List.of("-17", "-proc:only", "-p", modulePath(), "-cp", nothing));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        BatchCompiler.compile(arguments.toArray(new String[0]), out, out, null);
        assertEquals("", said.toString());
    }

    private void library(String directives) throws IOException {
        write("lib/module-info.java", "module lib { requires dev.seaworthy.runtime; " + directives + " }");
        assertCompiles(compile("lib", List.of()));
    }

    private String application(String parent) throws IOException {
        config(parent);
        return compile("app", List.of());
    }

    private void config(String parent) throws IOException {
        write("app/app/AppConfig.java", """
                package app;
                import dev.seaworthy.*;
                /** Of an application. */
                @EnvConfig
                public interface AppConfig extends %s {
                    /** The environment. */
                    @EnvVar("APP_ENV") Environment environment();
                }
                """.formatted(parent));
    }

    private static void assertCompiles(String said) {
        assertTrue(!said.contains("error") && !said.contains("[SW"), said);
    }

    private static List<String> found(String said) {
        return Pattern.compile("\\[(SW\\d+)] In [\\w.()]+: (.*)")
                .matcher(said)
                .results()
                .map(each -> each.group(1) + " " + each.group(2))
                .sorted()
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path classes(String module) throws IOException {
        return Files.createDirectories(directory.resolve("classes").resolve(module));
    }

    private String modulePath() throws IOException {
        return String.join(
                File.pathSeparator,
                CodePlace.of(EnvConfig.class).toString(),
                CodePlace.of(Secret.class).toString(),
                classes("lib").toString(),
                classes("kinds").toString());
    }

    private String compile(String module, List<String> more) throws IOException {
        List<String> options = new ArrayList<>(List.of("--module-path", modulePath()));
        options.addAll(more);
        return run(arguments(module, options));
    }

    private List<String> arguments(String module, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of(
                "-d",
                classes(module).toString(),
                "-s",
                classes(module + "-sources").toString()));
        arguments.addAll(List.of("-processor", SeaworthyProcessor.class.getName()));
        arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(directory.resolve(module))) {
            files.filter(each -> each.toString().endsWith(".java")).forEach(each -> arguments.add(each.toString()));
        }
        return arguments;
    }

    private static String run(List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(new String[0]));
        return said.toString();
    }
}
