package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.folder.FilesBelow;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            throw NotJudgedException.at(
                    CommittedDocument.shown(path), "is not there. Name a file or folder of manifests.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(new ManifestFile(path, true));
        }
        List<ManifestFile> files = new ArrayList<>();
        Path folder = path.equals(path.getFileSystem().getPath("."))
                ? path.getFileSystem().getPath("")
                : path;
        FilesBelow.forEach(folder, ManifestFile::isShown, file -> add(file, path, files));
        if (files.isEmpty()) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(path), "has no file that ends in .yaml, .yml or .json.");
        }
        return files;
    }

    private static boolean isShown(Path folder) {
        return !String.valueOf(folder.getFileName()).startsWith(".");
    }

    private static void add(Path file, Path folder, List<ManifestFile> files) {
        String name = String.valueOf(file.getFileName());
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            return;
        }
        if (files.size() == MOST) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(folder), "has more than " + MOST + " files. Name a smaller folder.");
        }
        files.add(new ManifestFile(file, false));
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
