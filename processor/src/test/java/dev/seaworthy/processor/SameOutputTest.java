package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Three modules: a parent of groups, a group, and the configuration that holds it. However they are compiled, by one
 * compiler or two, at once or one by one, against class folders or jars: the same files, and the same findings.
 */
@Tag("long")
class SameOutputTest {
    private static final Path SOURCES = Path.of("src/test/resources/same");
    private static final Pattern CODE = Pattern.compile("\\[(SW\\d{3})]");

    private static final Map<Tool, Run> ALL = new EnumMap<>(Tool.class);

    @TempDir
    private static Path directory;

    /** A compiler. */
    enum Tool {
        JAVAC {
            @Override
            boolean run(PrintWriter out, List<String> arguments) {
                return ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(new String[0]))
                        == 0;
            }
        },
        ECJ {
            @Override
            boolean run(PrintWriter out, List<String> arguments) {
                return BatchCompiler.compile(arguments.toArray(new String[0]), out, out, null);
            }
        },
        /** The javac of a newer JDK, where one is installed. */
        JAVAC_25 {
            @Override
            boolean isThere() {
                return newer().isPresent();
            }

            @Override
            boolean run(PrintWriter out, List<String> arguments) throws IOException {
                List<String> command =
                        new ArrayList<>(List.of(newer().orElseThrow().toString()));
                command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC")); // Quick for what ends soon.
                command.addAll(arguments);
                Process process =
                        new ProcessBuilder(command).redirectErrorStream(true).start();
                out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                return process.onExit().join().exitValue() == 0;
            }

            private Optional<Path> newer() {
                try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
                    return installed
                            .filter(each -> each.getFileName().toString().contains("25"))
                            .map(each -> each.resolve("bin/javac"))
                            .filter(Files::isExecutable)
                            .sorted()
                            .findFirst();
                } catch (IOException none) {
                    return Optional.empty();
                }
            }
        };

        boolean isThere() {
            return true;
        }

        abstract boolean run(PrintWriter out, List<String> arguments) throws IOException;
    }

    /** What one compilation wrote and found. Sources are not beside classes, where a compiler would take them for its own. */
    private record Run(Path sources, Path output, List<String> codes) {
        /** The generated sources and documents of a module. */
        Map<String, String> files(String module) throws IOException {
            Map<String, String> files = new TreeMap<>();
            files.putAll(Golden.read(sources));
            files.putAll(Golden.read(output));
            files.keySet().removeIf(path -> path.endsWith(".class") || !path.contains(module));
            return files;
        }

        /** Removes classes whose names begin so. */
        void remove(String beginning) throws IOException {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path each : files.filter(
                                file -> output.relativize(file).toString().startsWith(beginning))
                        .toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static List<Path> sources(String... modules) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(module))) {
                files.filter(Files::isRegularFile).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private static Run compile(Tool tool, String name, List<Path> sources, Path... libraries) throws IOException {
        Path output = Files.createDirectories(directory.resolve(tool + "-" + name));
        Path written = Files.createDirectories(directory.resolve(tool + "-" + name + "-sources"));
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        for (Path library : libraries) {
            path.append(File.pathSeparator).append(library);
        }
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-cp", path.toString()));
        arguments.addAll(List.of("-processor", SeaworthyProcessor.class.getName()));
        arguments.addAll(List.of("-d", output.toString(), "-s", written.toString()));
        sources.forEach(each -> arguments.add(each.toString()));
        StringWriter said = new StringWriter();
        boolean isGood = tool.run(new PrintWriter(said, true), arguments);
        assertTrue(isGood, () -> tool + " says of " + name + ":\n" + said);
        return new Run(
                written,
                output,
                CODE.matcher(said.toString())
                        .results()
                        .map(each -> each.group(1))
                        .sorted()
                        .toList());
    }

    /** Everything at once. */
    private static Run all(Tool tool) throws IOException {
        if (!ALL.containsKey(tool)) {
            ALL.put(tool, compile(tool, "all", sources("base", "lib", "app")));
        }
        return ALL.get(tool);
    }

    private static Path jar(Path classes) throws IOException {
        Path jar = classes.resolveSibling(classes.getFileName() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void everyCompilerWritesTheSame() throws IOException {
        Run javac = all(Tool.JAVAC);
        assertEquals(List.of("SW011", "SW011"), javac.codes(), "schema() has no description, in either database");
        for (Tool tool : Tool.values()) {
            if (tool.isThere()) {
                Run other = all(tool);
                assertEquals(javac.files(""), other.files(""), tool::toString);
                assertEquals(javac.codes(), other.codes(), tool::toString);
            }
        }
    }

    /** A library by each compiler, used by it and by javac; that of javac is used by all. */
    @ParameterizedTest
    @EnumSource
    void aLibraryHidesNothing(Tool tool) throws IOException {
        assumeTrue(tool.isThere());
        Run all = all(Tool.JAVAC);
        Run base = compile(tool, "base", sources("base"));
        Run lib = compile(tool, "lib", sources("lib"), base.output());
        assertEquals(List.of(), base.codes());
        assertEquals(List.of(), lib.codes());
        assertEquals(all.files("base"), base.files("base"));
        for (Tool user : Tool.values()) {
            if (user.isThere() && (tool == Tool.JAVAC || user == Tool.JAVAC || user == tool)) {
                Run folders = compile(user, "of-" + tool, sources("app"), base.output(), lib.output());
                assertEquals(all.files("shop"), folders.files("shop"), user::toString);
                assertEquals(all.codes(), folders.codes(), user::toString);
            }
        }
        Run jars = compile(tool, "jars", sources("app"), jar(base.output()), jar(lib.output()));
        assertEquals(all.files("shop"), jars.files("shop"));
        assertEquals(all.codes(), jars.codes());
    }

    /** The class path holds what an earlier compilation wrote, without what came of the file, as build tools leave it. */
    @ParameterizedTest
    @EnumSource
    void oneFileIsCompiledAlone(Tool tool) throws IOException {
        assumeTrue(tool.isThere());
        Run all = all(tool);
        Run before = compile(tool, "before", sources("base", "lib", "app"));
        before.remove("shop/ShopConfig");
        Path config = SOURCES.resolve("app/shop/ShopConfig.java");
        Run alone = compile(tool, "alone", List.of(config), before.output());
        assertEquals(all.codes(), alone.codes());
        Map<String, String> files = all.files("");
        alone.files("").forEach((path, text) -> assertEquals(files.get(path), text, path));
        assertTrue(alone.files("").containsKey("shop/ShopConfigLoader.java"));
    }

    /** The Eclipse compiler writes no class that is there already; what is there says the same. */
    @ParameterizedTest
    @EnumSource
    void aGroupIsCompiledAlone(Tool tool) throws IOException {
        assumeTrue(tool.isThere());
        Run all = all(tool);
        Path group = SOURCES.resolve("app/shop/MailConfig.java");
        assertEquals(
                List.of(), compile(tool, "group", List.of(group), all.output()).codes());
    }

    @Test
    void aLibraryThatWasCompiledWithoutSeaworthySaysWhatIsLost() throws IOException {
        Run base = compile(Tool.JAVAC, "old-base", sources("base"));
        Run lib = compile(Tool.JAVAC, "old-lib", sources("lib"), base.output());
        lib.remove("lib/DbConfigNotes");
        Run app = compile(Tool.JAVAC, "app", sources("app"), base.output(), lib.output());
        assertEquals(List.of("SW011", "SW100"), app.codes());
    }

    /** A compilation without processors leaves the notes of the one before; a javac that sees the class file does not need them. */
    @Test
    void staleNotesAreNotBelieved() throws IOException {
        assumeTrue(Tool.JAVAC_25.isThere());
        Path web = directory.resolve("stale/lib/Web.java");
        String source = """
                package lib;
                import dev.seaworthy.EnvVar;
                import jakarta.validation.constraints.Size;
                import java.util.List;
                /** Of a library. */
                public interface Web {
                    /** The names. */
                    @EnvVar("NAMES") List<@Size(min = 5) String> names();
                }
                """;
        Files.createDirectories(web.getParent());
        Files.writeString(web, source);
        Run lib = compile(Tool.JAVAC, "stale", List.of(web));
        Files.writeString(web, source.replace("5", "9"));
        List<String> again = new ArrayList<>(List.of("-proc:none", "-cp", System.getProperty("java.class.path")));
        again.addAll(List.of("--release", "17", "-d", lib.output().toString(), web.toString()));
        assertTrue(Tool.JAVAC.run(new PrintWriter(new StringWriter()), again));
        Path config = directory.resolve("stale/app/AppConfig.java");
        Files.createDirectories(config.getParent());
        Files.writeString(config, """
                package app;
                import dev.seaworthy.*;
                /** Of an application. */
                @EnvConfig
                public interface AppConfig extends lib.Web {
                    /** The environment. */
                    @EnvVar("APP_ENV") Environment environment();
                }
                """);
        Run app = compile(Tool.JAVAC_25, "of-stale", List.of(config), lib.output());
        String loader = String.valueOf(app.files("app").get("app/AppConfigLoader.java"));
        assertTrue(loader.contains("element.length(), 9, "), loader);
    }
}
