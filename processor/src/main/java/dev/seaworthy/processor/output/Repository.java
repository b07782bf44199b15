package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.Signature;
import dev.seaworthy.processor.model.ConfigModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            found.accept(DocsLaws.OPTION.at(
                    config.source().annotation(ConfigModel.ANNOTATION).attribute("docsDirectory"),
                    "docsDirectory = \"" + config.docsDirectory() + "\" leads out of the directory for documents.",
                    "Write a relative path without .. parts."));
            return;
        }
        Map<String, List<String>> foreign = new LinkedHashMap<>();
        List<String> stale = new ArrayList<>();
        for (Output document : documents) {
            Path path = directory.get().resolve(document.path());
            try {
                Optional<String> committed = read(path);
                Optional<String> other = committed.flatMap(text -> otherInterface(text, document.text()));
                if (other.isPresent()) {
                    foreign.computeIfAbsent(other.get(), name -> new ArrayList<>())
                            .add(shown(path));
                } else if (options.isCheck()) {
                    compare(document, path, committed).ifPresent(stale::add);
                } else if (!committed.equals(Optional.of(document.text()))) {
                    write(path, document.text());
                }
            } catch (IOException failed) {
                found.accept(Outputs.notWritten(config.source(), shown(path), failed));
            }
        }
        foreign.forEach((other, paths) -> found.accept(written(other, paths)));
        if (!stale.isEmpty()) {
            found.accept(DocsLaws.STALE.at(
                    config.source(),
                    "The committed documents of " + config.simpleName() + " are not what its source says:\n    "
                            + String.join("\n    ", stale),
                    options.fix()));
        }
    }

    private Diagnostic written(String other, List<String> paths) {
        return DocsLaws.SHARED.at(
                config.source().annotation(ConfigModel.ANNOTATION),
                "These documents were written for " + other + ", and would be written for " + config.qualifiedName()
                        + ":\n    " + String.join("\n    ", paths),
                "Delete them if " + other + " was renamed or moved, and write them again. If both are in use, set "
                        + "docsDirectory in one of them.");
    }

    /** The directory of this configuration, or nothing when it would be outside the one for documents. */
    private Optional<Path> directory() {
        Path relative = Path.of(config.docsDirectory()).normalize();
        return relative.isAbsolute() || relative.startsWith("..")
                ? Optional.empty()
                : Optional.of(root.resolve(relative).normalize());
    }

    /** A checkout on Windows may end its lines otherwise; that is not a difference. */
    private static Optional<String> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return Optional.of(text.replace("\r\n", "\n"));
    }

    /** The interface that a document was written for, where it is another one. */
    private static Optional<String> otherInterface(String committed, String expected) {
        Optional<String> theirs = Signature.interfaceOf(committed);
        return theirs.equals(Signature.interfaceOf(expected)) ? Optional.empty() : theirs;
    }

    private void write(Path path, String text) throws IOException {
        Path directory = path.toAbsolutePath().getParent();
        if (directory == null) {
            return;
        }
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, ".seaworthy", ".tmp");
        try {
            Files.write(written, text.getBytes(StandardCharsets.UTF_8));
            readableByAll(written);
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** A temporary file is its owner's alone; a document is for everyone. */
    private static void readableByAll(Path file) {
        boolean unused = file.toFile().setReadable(true, false);
    }

    private static Optional<String> compare(Output document, Path path, Optional<String> committed) {
        if (committed.isEmpty()) {
            return Optional.of(shown(path) + " is not there");
        }
        return committed.get().equals(document.text())
                ? Optional.empty()
                : Optional.of(shown(path) + ": " + Difference.of(committed.get(), document.text()));
    }

    /** The path as it was given, with {@code /} on every system. */
    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
