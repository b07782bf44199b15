package dev.seaworthy.preflight.folder;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files below a folder, in the order of their names. A link that is named itself leads to what is meant; links to other folders
 * are not followed, since one may lead back to where it is.
 */
public final class FilesBelow {
    private final Predicate<Path> isEntered;
    private final Consumer<Path> action;

    private FilesBelow(Predicate<Path> isEntered, Consumer<Path> action) {
        this.isEntered = isEntered;
        this.action = action;
    }

    /**
     * Goes through all files.
     *
     * @param folder the folder
     * @param isEntered whether a folder in it is gone into
     * @param action what is done with each file, and with each link to one
     * @throws NotJudgedException when a folder cannot be read
     */
    public static void forEach(Path folder, Predicate<Path> isEntered, Consumer<Path> action) {
        new FilesBelow(isEntered, action).read(folder);
    }

    /**
     * What is in a folder, and not in the folders in it.
     *
     * @param folder the folder
     * @return the files, folders and links, in the order of their names
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> inside(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        paths.sort(Comparator.comparing(path -> path.toString())); // Of paths, Windows has another order.
        return paths;
    }

    private void read(Path folder) {
        for (Path each : readable(folder)) {
            if (!Files.isDirectory(each)) {
                action.accept(each);
            } else if (!Links.isLink(each) && isEntered.test(each)) {
                read(each);
            }
        }
    }

    private static List<Path> readable(Path folder) {
        try {
            return inside(folder);
        } catch (IOException refused) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(folder),
                    "cannot be read. Give the user of this process the permission to read it.");
        }
    }
}
