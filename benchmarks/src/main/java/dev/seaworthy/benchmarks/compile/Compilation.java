package dev.seaworthy.benchmarks.compile;

import dev.seaworthy.benchmarks.Library;
import dev.seaworthy.benchmarks.measure.Child;
import dev.seaworthy.benchmarks.measure.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One contestant's compilation of one size by one JDK's javac, as a process.
 *
 * @param contestant the contestant
 * @param size the size
 * @param jdk the JDK
 * @param root where all compilations have their folders
 */
record Compilation(Contestant contestant, Size size, Jdk jdk, Path root) {
    private static final String CLASSES = "classes";

    /** Writes its sources and its list of arguments. */
    Child prepared() {
        Path directory = directory();
        Path sources = root.resolve(size.folder()).resolve(contestant.style().name());
        Sources.write(sources, contestant.style(), size);
        List<Path> files = new ArrayList<>(files(sources));
        if (contestant == Contestant.BY_HAND) {
            files.addAll(files(generated()));
        }
        List<String> arguments = new ArrayList<>(contestant.arguments());
        arguments.addAll(List.of("-nowarn", "-Xlint:none", "-implicit:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", CLASSES, "-cp", classPath()));
        files.forEach(file -> arguments.add(file.toString()));
        Child child = new Child(List.of(jdk.program("javac"), "@arguments"), Map.of("LANG", "C.UTF-8"), directory);
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve("arguments"), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return child;
    }

    /**
     * Puts aside what an earlier run wrote, so that every run writes new files. It is not deleted before all is measured: ext4
     * makes no file before it has looked through those that were deleted in the last minute, which made the file system the
     * slowest part of whoever writes the most files.
     */
    static void putAside(Child child, Path aside) {
        Path classes = child.directory().resolve(CLASSES);
        try {
            if (Files.exists(classes)) {
                Files.createDirectories(aside);
                Files.move(classes, Files.createTempDirectory(aside, "run").resolve(CLASSES));
            }
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was put aside. */
    static void discard(Path aside) {
        try (Stream<Path> files = Files.walk(aside)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its classes and what its processor wrote are after a run. */
    Path classes() {
        return directory().resolve(CLASSES);
    }

    /** How many bytes the files of an ending that a run wrote have together. */
    long bytes(String ending) {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path directory() {
        return root.resolve(size.folder()).resolve(contestant.name() + "-" + jdk.feature());
    }

    /** The loaders that Seaworthy wrote when it ran: javac puts them beside the classes. */
    private Path generated() {
        return new Compilation(Contestant.SEAWORTHY, size, jdk, root).classes().resolve("shop");
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Library.path(List.of("seaworthy-annotations", "seaworthy-runtime", "auto-value-annotations", "value"));
    }
}
