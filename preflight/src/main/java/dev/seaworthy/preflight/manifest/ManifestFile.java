package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file that may hold manifests.
 *
 * @param path the file
 * @param isNamed whether the user named it; otherwise it was found in a folder
 */
record ManifestFile(Path path, boolean isNamed) {
    private static final int MOST = 10_000;
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    /** The files of a path: itself, or all below a folder, in the order of their names. */
    static List<ManifestFile> of(Path path) {
        if (!Files.exists(path)) {
            throw new NotJudgedException(
                    CommittedDocument.shown(path) + " is not there. Name a file or folder of manifests.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(new ManifestFile(path, true));
        }
        List<ManifestFile> files = new ArrayList<>();
        addBelow(
                path.equals(path.getFileSystem().getPath("."))
                        ? path.getFileSystem().getPath("")
                        : path,
                files);
        if (files.isEmpty()) {
            throw new NotJudgedException(
                    CommittedDocument.shown(path) + " has no file that ends in .yaml, .yml or .json.");
        }
        return files;
    }

    private static void addBelow(Path folder, List<ManifestFile> files) {
        for (Path each : sorted(folder)) {
            String name = String.valueOf(each.getFileName());
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                if (!name.startsWith(".")) {
                    addBelow(each, files);
                }
            } else if (ENDINGS.stream().anyMatch(name::endsWith) && !Files.isDirectory(each)) {
                if (files.size() == MOST) {
                    throw new NotJudgedException(CommittedDocument.shown(folder) + " has more than " + MOST
                            + " files. Name a smaller folder.");
                }
                files.add(new ManifestFile(each, false));
            }
        }
    }

    private static List<Path> sorted(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (IOException | DirectoryIteratorException refused) {
            throw new NotJudgedException(CommittedDocument.shown(folder)
                    + " cannot be read. Give the user of this process the permission to read it.");
        }
        paths.sort(Comparator.comparing(path -> path.toString())); // Of paths, Windows has another order.
        return paths;
    }

    /** The path, as messages show it. */
    String shown() {
        return CommittedDocument.shown(path);
    }

    /** The file's name alone. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The folder that it is in. */
    Path folder() {
        Path parent = path.getParent();
        return parent == null ? path.getFileSystem().getPath("") : parent;
    }
}
