package dev.seaworthy.preflight.docs;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documents that a repository has, beside those that it should have. */
public final class RepositoryDocuments {
    private final List<CommittedDocument> documents = new ArrayList<>();

    /**
     * Reads the documents of a directory.
     *
     * @param directory the directory for documents, which must be there
     * @param below where those of this configuration are below it, or nothing
     * @param expected what they should say, by relative path
     * @throws NotJudgedException when the directory is not there, or a file cannot be read, or belongs to another interface
     */
    public RepositoryDocuments(Path directory, String below, Map<String, String> expected) {
        if (!Files.isDirectory(directory)) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(directory),
                    "is not a directory. Name the directory that has the documents.");
        }
        Path own = own(directory, below);
        for (Map.Entry<String, String> entry : expected.entrySet()) {
            documents.add(read(own.resolve(entry.getKey()).normalize(), entry.getValue()));
        }
    }

    /** A locale decides which names a process can give to files. */
    private static Path own(Path directory, String below) {
        try {
            return directory.resolve(below);
        } catch (InvalidPathException notAPath) {
            throw new NotJudgedException("docsDirectory = \"" + below + "\" is not a path that this process can name. "
                    + "Run it with a locale whose encoding has every character of it, such as LC_ALL=C.UTF-8.");
        }
    }

    private static CommittedDocument read(Path path, String expected) {
        CommittedDocument document;
        try {
            document = CommittedDocument.read(path, expected);
        } catch (IOException failed) {
            throw failed(path, "read", failed);
        }
        if (document.isHandWritten()) {
            throw new NotJudgedException(
                    document.shown() + " was not generated. Move it away, or empty it if it may be overwritten.");
        }
        document.otherInterface().ifPresent(other -> {
            throw new NotJudgedException(
                    document.shown() + " was written for " + other
                            + ". Delete it if that interface was renamed or moved; if both are in use, set docsDirectory in one of them.");
        });
        return document;
    }

    private static NotJudgedException failed(Path path, String what, IOException failed) {
        return NotJudgedException.at(
                CommittedDocument.shown(path),
                "cannot be " + what + ": " + failed.getClass().getSimpleName() + ". Give this process access to it.");
    }

    /** {@return how each document that is not right differs, in words that begin with its path} */
    public List<String> differences() {
        return documents.stream()
                .flatMap(document -> document.difference().stream())
                .toList();
    }

    /**
     * Writes each document that is not right.
     *
     * @return the paths of those that were written
     * @throws NotJudgedException when one cannot be written
     */
    public List<String> write() {
        List<String> written = new ArrayList<>();
        for (CommittedDocument document : documents) {
            if (!document.isRight()) {
                write(document);
                written.add(document.shown());
            }
        }
        return written;
    }

    private static void write(CommittedDocument document) {
        try {
            document.write();
        } catch (IOException failed) {
            throw failed(Path.of(document.shown()), "written", failed);
        }
    }
}
