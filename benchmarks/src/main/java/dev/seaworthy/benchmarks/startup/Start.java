package dev.seaworthy.benchmarks.startup;

import dev.seaworthy.benchmarks.measure.Child;
import dev.seaworthy.benchmarks.measure.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One subject as a process of one JDK.
 *
 * @param subject the subject
 * @param jdk the JDK
 * @param directory where its jar, its archive and its logs are
 */
record Start(Subject subject, Jdk jdk, Path directory) {
    private static final String SOURCE = " source: ";

    /** The process as anybody starts it. */
    Child plain() {
        return child(List.of(), List.of());
    }

    /** The process that shows what it read. */
    Child showing() {
        return child(List.of(), List.of("show"));
    }

    /** The process with an archive of its classes, which is made first. */
    Child archived() {
        Path archive = directory.resolve(subject.folder() + "-" + jdk.feature() + ".jsa");
        child(List.of("-XX:ArchiveClassesAtExit=" + archive), List.of()).runWell();
        Child archived = child(List.of("-XX:SharedArchiveFile=" + archive), List.of());
        Child logging = child(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load"), List.of());
        if (!logging.runWell().output().contains(subject.mainClass() + " source: shared objects file")) {
            throw new IllegalStateException(subject + " does not use its archive on JDK " + jdk.feature());
        }
        return archived;
    }

    /** The names of the classes that it loads, hidden ones without their addresses. */
    Set<String> classes() {
        Path log = directory.resolve(subject.folder() + "-classes.txt");
        child(List.of("-Xlog:class+load:file=" + log + ":none:filecount=0"), List.of())
                .runWell();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(SOURCE))
                    .map(line -> line.substring(0, line.indexOf(SOURCE)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child child(List<String> options, List<String> arguments) {
        List<Path> jars = new ArrayList<>();
        jars.add(directory.resolve(subject.folder() + ".jar"));
        jars.addAll(subject.libraries());
        List<String> command = new ArrayList<>();
        command.add(jdk.program("java"));
        command.addAll(options);
        command.add("-cp");
        command.add(
                jars.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator"))));
        command.add(subject.mainClass());
        command.addAll(arguments);
        return new Child(command, Shop.production(), directory);
    }
}
