package dev.seaworthy.compatibility;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Kotlin's compiler with kapt, as Kotlin's plugins for Maven and Gradle call it, in a process of its own. */
final class Kapt {
    private static final String PLUGIN = "plugin:org.jetbrains.kotlin.kapt3:";

    private final Path directory;
    private final List<String> options;
    private final Output output;

    /** One that works in a directory, with these options of Kotlin's compiler. */
    Kapt(Path directory, String... options) {
        this.directory = directory;
        this.options = List.of(options);
        this.output = new Output(directory);
    }

    /** Runs the processors over stubs, then compiles Kotlin, then what the processors wrote. */
    Output compile(List<Path> files, String libraries, String processors) {
        List<String> ofKapt = new ArrayList<>(List.of(
                "sources=" + output.sources(),
                "classes=" + output.classes(),
                "stubs=" + directory.resolve("stubs"),
                "incrementalData=" + directory.resolve("incremental"),
                "aptMode=stubsAndApt",
                "correctErrorTypes=true",
                "mapDiagnosticLocations=true"));
        for (String processor : processors.split(File.pathSeparator, -1)) {
            ofKapt.add("apclasspath=" + processor);
        }
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xplugin=" + Jars.path(Jars.KAPT));
        for (String option : ofKapt) {
            arguments.addAll(List.of("-P", PLUGIN + option));
        }
        kotlin(arguments, libraries, directory.resolve("stub-classes"), files);
        kotlin(
                List.of(),
                libraries,
                output.classes(),
                Stream.concat(files.stream(), Stream.of(output.sources())).toList());
        List<Path> written = Output.files(output.sources());
        return output.compile(JavaTool.JAVAC, written, libraries, "none");
    }

    private void kotlin(List<String> more, String libraries, Path classes, List<Path> files) {
        List<String> command = new ArrayList<>();
        // Kapt works inside the JDK's compiler.
        for (String inside : "api code comp file jvm main model parser processing tree util".split(" ", -1)) {
            command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + inside + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                Jars.path(Jars.KOTLIN, Jars.JETBRAINS_ANNOTATIONS),
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"));
        command.addAll(
                List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17", "-cp", libraries, "-d", classes.toString()));
        command.addAll(options);
        command.addAll(more);
        files.forEach(file -> command.add(file.toString()));
        Ended ended = Ended.java(directory, Map.of(), command);
        if (ended.status() != 0) {
            throw new AssertionError("kotlinc says: " + ended.out() + ended.err());
        }
    }
}
