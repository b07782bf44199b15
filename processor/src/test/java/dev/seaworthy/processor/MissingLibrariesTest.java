package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library was compiled with Jakarta Validation, and the application that extends it is compiled without. javac reads all
 * attributes of an annotation whose type it does not know, and Eclipse's compiler none.
 */
class MissingLibrariesTest {
    private static final String COMPLETE = System.getProperty("java.class.path");
    private static final String WITHOUT = Arrays.stream(COMPLETE.split(File.pathSeparator))
            .filter(each -> !each.contains("validation"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    private Path directory;

    private Path config;

    @BeforeEach
    void compileTheLibrary() throws IOException {
        Path library = write("lib/Web.java", """
                package lib;
                import dev.seaworthy.*;
                import jakarta.validation.constraints.*;
                import java.util.List;
                /** Of a library. */
                public interface Web {
                    /** The port. */
                    @EnvVar("PORT") @Max(65535) int port();
                    /** The workers. */
                    @EnvVar("WORKERS") @Min(4) @Positive int workers();
                    /** The name. */
                    @EnvVar("NAME") @Size(min = 3, max = 9) @Pattern(regexp = "[a-z]+") String name();
                    /** The share. */
                    @EnvVar("SHARE") @Digits(integer = 1, fraction = 2) @DecimalMax("0.5") java.math.BigDecimal share();
                    /** The rooms. */
                    @EnvVar("ROOMS") List<@Size(max = 7) String> rooms();
                    /** The title. */
                    @EnvVar("TITLE") @NotBlank String title();
                    /** The years. */
                    @EnvVar("YEARS") @Min.List({@Min(2), @Min(3)}) int years();
                }
                """);
        assertEquals("", javac(List.of(library), COMPLETE));
        config = write("app/AppConfig.java", """
                package app;
                import dev.seaworthy.*;
                /** Of an application. */
                @EnvConfig
                public interface AppConfig extends lib.Web {
                    /** The environment. */
                    @EnvVar("APP_ENV") Environment environment();
                }
                """);
    }

    @Test
    void javacReadsAllAttributes() throws IOException {
        javac(List.of(config), COMPLETE);
        String complete = written();
        assertTrue(complete.contains("65535"), complete);
        String said = javac(List.of(config), WITHOUT);
        assertFalse(said.contains("[SW"), said);
        assertFalse(said.contains("created in the last round"), said);
        assertEquals(complete, written());
    }

    @Test
    void eclipsesCompilerReadsThemWhereTheLibraryIsThere() throws IOException {
        javac(List.of(config), COMPLETE);
        String complete = written();
        assertFalse(ecj(config, COMPLETE).contains("[SW"));
        assertEquals(complete, written());
    }

    @Test
    void whatEclipsesCompilerDoesNotReadIsRefused() throws IOException {
        String said = ecj(config, WITHOUT);
        List<String> unread = Pattern.compile("\\[SW(\\d+)] .*?does not read what (@[\\w.]+) says")
                .matcher(said)
                .results()
                .map(MissingLibrariesTest::codeAndAnnotation)
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "082 @DecimalMax",
                        "082 @Digits",
                        "082 @Max",
                        "082 @Min",
                        "082 @Min.List",
                        "082 @NotBlank",
                        "082 @Pattern",
                        "082 @Positive",
                        "082 @Size",
                        "082 @Size"),
                unread,
                said);
        assertTrue(
                said.contains(
                        "Fix: Add the library that has jakarta.validation.constraints.Max, jakarta.validation-api, to"
                                + " the class path."),
                said);
    }

    @Test
    void constraintsOfOtherMakersAreRefusedByName() throws IOException {
        Path constraint = write("javax/validation/constraints/Max.java", """
                package javax.validation.constraints;
                /** As it was before Jakarta. */
                public @interface Max {
                    /** The greatest. */
                    long value();
                }
                """);
        Path library = write("lib/Web.java", """
                package lib;
                import dev.seaworthy.*;
                /** Of an old library. */
                public interface Web {
                    /** The port. */
                    @EnvVar("PORT") @javax.validation.constraints.Max(65535) int port();
                }
                """);
        assertEquals("", javac(List.of(library, constraint), COMPLETE));
        Files.delete(directory.resolve("classes/javax/validation/constraints/Max.class"));
        for (String said : List.of(javac(List.of(config), COMPLETE), ecj(config, COMPLETE))) {
            assertTrue(
                    said.contains("[SW080] In lib.Web.port(): @javax.validation.constraints.Max is a constraint that no"
                            + " loader judges."),
                    said);
        }
    }

    private static String codeAndAnnotation(MatchResult found) {
        return found.group(1) + " " + found.group(2);
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve("sources").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String written() throws IOException {
        return Files.readString(directory.resolve("written/app/AppConfigLoader.java"));
    }

    private List<String> arguments(List<Path> sources, String classPath) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path written = Files.createDirectories(directory.resolve("written"));
        Files.deleteIfExists(classes.resolve("app/AppConfigLoader.class")); // Eclipse's compiler writes over none.
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-s", written.toString()));
        arguments.addAll(List.of("--release", "17", "-cp", classes + File.pathSeparator + classPath));
        arguments.addAll(List.of("-processor", SeaworthyProcessor.class.getName()));
        arguments.addAll(List.of("-processorpath", COMPLETE));
        sources.forEach(each -> arguments.add(each.toString()));
        return arguments;
    }

    private String javac(List<Path> sources, String classPath) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, arguments(sources, classPath).toArray(new String[0]));
        return said.toString();
    }

    private String ecj(Path source, String classPath) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        BatchCompiler.compile(arguments(List.of(source), classPath).toArray(new String[0]), out, out, null);
        return said.toString();
    }
}
