package dev.seaworthy.preflight.scan;

import dev.seaworthy.preflight.folder.FilesBelow;
import dev.seaworthy.preflight.folder.Links;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Reads files, and all files of folders in the order of their names. Links in folders are not followed. */
final class Folders {
    private static final String GIT = ".git";

    private final Contents contents;
    private final Results results;

    Folders(Contents contents, Results results) {
        this.contents = contents;
        this.results = results;
    }

    /** Reads what the user named: a link too leads to what is meant. */
    void read(Path named) {
        String name = name(named);
        if (Files.isDirectory(named)) {
            readFolder(named, named, name);
        } else if (Files.isRegularFile(named)) {
            readFile(named, name);
        } else if (Files.exists(named)) {
            results.unread(name, "it is neither a file nor a folder; what a program writes can be given by -");
        } else {
            results.unread(name, "it is not there");
        }
    }

    private String name(Path path) {
        return results.name("", CommittedDocument.shown(path));
    }

    private void readFolder(Path root, Path folder, String name) {
        List<Path> inside;
        try {
            inside = FilesBelow.inside(folder);
        } catch (IOException failed) {
            results.unread(name, "it is a folder that cannot be read");
            return;
        }
        for (Path each : inside) {
            readInside(root, each);
        }
    }

    private void readInside(Path root, Path path) {
        String name = name(path);
        if (Links.isLink(path)) {
            skipLink(root, path, name);
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!path.endsWith(GIT)) {
                readFolder(root, path, name);
            }
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            readFile(path, name);
        } else {
            results.skipped(name, "it is neither a file nor a folder");
        }
    }

    /** What a link of the folder itself leads to is read where it is. */
    private void skipLink(Path root, Path link, String name) {
        try {
            if (!link.toRealPath().startsWith(root.toRealPath())) {
                results.skipped(name, "it is a link that leads out of the folder");
            }
        } catch (IOException broken) {
            results.skipped(name, "it is a link that leads nowhere");
        }
    }

    private void readFile(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            contents.read(name, in);
        } catch (IOException failed) {
            results.unread(name, "it cannot be opened");
        }
    }
}
