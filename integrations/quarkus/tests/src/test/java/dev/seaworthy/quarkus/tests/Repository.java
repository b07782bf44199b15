package dev.seaworthy.quarkus.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A local repository of Maven: this project's artifacts as they were just built, and links to everything else. */
final class Repository {
    private static final Path BUILT = Path.of("target/repository").toAbsolutePath();

    private Repository() {}

    /** The repository, in which what was downloaded for the build is found, and nothing of this project that was installed. */
    static Path complete() throws IOException {
        link(BUILT, Path.of(System.getProperty("maven.repository")));
        return BUILT;
    }

    private static void link(Path own, Path other) throws IOException {
        for (Path entry : entries(other)) {
            Path link = own.resolve(entry.getFileName());
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, entry);
            } else if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS) && !isOfThisProject(link)) {
                link(link, entry);
            }
        }
    }

    private static boolean isOfThisProject(Path folder) {
        return folder.equals(BUILT.resolve("dev/seaworthy"));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
