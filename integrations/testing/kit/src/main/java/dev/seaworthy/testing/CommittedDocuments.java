package dev.seaworthy.testing;

import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that a repository has, beside those that the compiler writes. */
final class CommittedDocuments {
    private CommittedDocuments() {}

    /** How each document that is not right differs, in words that begin with its path. */
    static List<String> differences(Path directory, Map<String, String> expected) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> document : expected.entrySet()) {
            difference(directory.resolve(document.getKey()), document.getValue())
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<String> difference(Path path, String expected) {
        try {
            return CommittedDocument.read(path, expected).difference();
        } catch (IOException failed) {
            throw new UncheckedIOException(CommittedDocument.shown(path) + " cannot be read", failed);
        }
    }
}
