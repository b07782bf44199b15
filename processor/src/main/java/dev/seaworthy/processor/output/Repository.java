package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Blocks;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import dev.seaworthy.runtime.text.Escapes;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The committed documents of one configuration: written where they differ, or compared. */
final class Repository {
    private final DocsOptions options;
    private final Path root;
    private final ConfigModel config;

    Repository(DocsOptions options, Path root, ConfigModel config) {
        this.options = options;
        this.root = root;
        this.config = config;
    }

    /** Writes the documents, or says in one finding how the committed ones differ. */
    void take(List<Output> documents, Consumer<Diagnostic> found) {
        Optional<Path> directory = directory();
        if (directory.isEmpty()) {
            found.accept(elsewhere());
            return;
        }
        Map<String, List<String>> foreign = new LinkedHashMap<>();
        List<String> handWritten = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (Output document : documents) {
            Optional<CommittedDocument> read = read(directory.get().resolve(document.path()), document.text(), found);
            if (read.isEmpty()) {
                continue;
            }
            CommittedDocument committed = read.get();
            Optional<String> other = committed.otherInterface();
            if (committed.isHandWritten()) {
                handWritten.add(committed.shown());
            } else if (other.isPresent()) {
                foreign.computeIfAbsent(other.get(), name -> new ArrayList<>()).add(committed.shown());
            } else {
                compareOrWrite(committed, stale, found);
            }
        }
        foreign.forEach((other, paths) -> found.accept(written(other, paths)));
        if (!handWritten.isEmpty()) {
            found.accept(DocsLaws.HAND_WRITTEN.at(
                    config.source().annotation(ConfigModel.ANNOTATION),
                    "These files were not generated, and documents of " + config.simpleName() + " would go there:\n    "
                            + String.join("\n    ", handWritten),
                    "Move them away, or set docsDirectory in @EnvConfig. Empty those that may be overwritten."));
        }
        if (!stale.isEmpty()) {
            found.accept(DocsLaws.STALE.at(
                    config.source(),
                    "The committed documents of " + config.simpleName() + " are not what its source says:\n    "
                            + String.join("\n    ", stale),
                    options.fix()));
        }
    }

    /** Fills in the files with markers, or says in one finding how they differ. */
    void fill(Blocks blocks, boolean hasPage, Consumer<Diagnostic> found) {
        Optional<Path> page =
                directory().map(path -> path.resolve(blocks.page())).filter(path -> hasPage);
        List<String> stale = new ArrayList<>();
        for (Path path : options.into()) {
            new MarkedFile(path, blocks, config)
                    .read(page, found)
                    .ifPresent(file -> compareOrWrite(file, stale, found));
        }
        if (!stale.isEmpty()) {
            found.accept(DocsLaws.STALE.at(
                    config.source(),
                    "What stands between markers is not what the source of " + config.simpleName() + " says:\n    "
                            + String.join("\n    ", stale),
                    options.fix()));
        }
    }

    private Optional<CommittedDocument> read(Path path, String expected, Consumer<Diagnostic> found) {
        try {
            return Optional.of(CommittedDocument.read(path, expected));
        } catch (IOException failed) {
            found.accept(Outputs.notRead(config.source(), CommittedDocument.shown(path), failed));
            return Optional.empty();
        }
    }

    private void compareOrWrite(CommittedDocument committed, List<String> stale, Consumer<Diagnostic> found) {
        if (options.isCheck()) {
            committed.difference().ifPresent(stale::add);
        } else if (!committed.isRight()) {
            try {
                committed.write();
            } catch (IOException failed) {
                found.accept(Outputs.notWritten(config.source(), committed.shown(), failed));
            }
        }
    }

    private Diagnostic elsewhere() {
        String directory = config.docsDirectory();
        Optional<PathMistake> mistake = PathMistake.in(directory, root.getFileSystem());
        return DocsLaws.OPTION.at(
                config.source().annotation(ConfigModel.ANNOTATION).attribute("docsDirectory"),
                "docsDirectory = \"" + Escapes.of(directory) + "\" "
                        + mistake.map(PathMistake::fact).orElse("leads out of the directory for documents") + ".",
                mistake.flatMap(PathMistake::fix).orElse("Write a relative path without .. parts."));
    }

    private Diagnostic written(String other, List<String> paths) {
        return DocsLaws.SHARED.at(
                config.source().annotation(ConfigModel.ANNOTATION),
                "These documents were written for " + other + ", and would be written for " + config.qualifiedName()
                        + ":\n    " + String.join("\n    ", paths),
                "Delete them if " + other + " was renamed or moved, and write them again. If both are in use, set "
                        + "docsDirectory in one of them.");
    }

    private Optional<Path> directory() {
        return below(root, config.docsDirectory());
    }

    /** The directory of a configuration, or nothing when it would be outside the one for documents. */
    static Optional<Path> below(Path root, String directory) {
        try {
            Path relative = root.getFileSystem().getPath(directory).normalize();
            // A path of Windows that begins with a drive or a \ alone is not absolute, and leads out anyway.
            return relative.getRoot() != null || relative.startsWith("..")
                    ? Optional.empty()
                    : Optional.of(root.resolve(relative).normalize());
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
