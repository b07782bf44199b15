package dev.seaworthy.processor;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The class files of a module. */
final class ClassFiles {
    private ClassFiles() {}

    /** The class files of the directory or the jar that has a class: a reactor build has either, by its phase. */
    static List<byte[]> besides(Class<?> member) throws IOException {
        Path place = CodePlace.of(member);
        if (Files.isDirectory(place)) {
            return below(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return below(jar.getPath("/"));
        }
    }

    private static List<byte[]> below(Path root) throws IOException {
        List<byte[]> classFiles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                classFiles.add(Files.readAllBytes(file));
            }
        }
        return classFiles;
    }
}
