package dev.seaworthy.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build copied to {@code target/lib}. */
public final class Library {
    private Library() {}

    /**
     * Finds jars.
     *
     * @param artifacts artifact names, without versions
     * @return one jar for each, in the same order
     */
    public static List<Path> jars(List<String> artifacts) {
        List<Path> jars = new ArrayList<>();
        for (String artifact : artifacts) {
            List<Path> found = found(artifact);
            if (found.size() != 1) {
                throw new IllegalStateException(artifact + " is in target/lib " + found.size()
                        + " times: build again with `mvn clean package`");
            }
            jars.add(found.get(0));
        }
        return jars;
    }

    /**
     * A class path.
     *
     * @param artifacts artifact names, without versions
     * @return one jar for each, in the same order
     */
    public static String path(List<String> artifacts) {
        return jars(artifacts).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> found(String artifact) {
        int digit = artifact.length() + 1;
        try (Stream<Path> files = Files.list(Options.target().resolve("lib"))) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(artifact + "-") && Character.isDigit(name.charAt(digit));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
