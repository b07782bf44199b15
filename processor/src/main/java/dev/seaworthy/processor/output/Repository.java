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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The committed documents of one configuration: written when they differ, or compared. */
final class Repository {
    private static final int LONGEST = 100;

    /** How much of a long line is shown before what differs. */
    private static final int LEAD = 30;

    private final Path root;
    private final boolean isCheck;
    private final ConfigModel config;

    Repository(Path root, boolean isCheck, ConfigModel config) {
        this.root = root;
        this.isCheck = isCheck;
        this.config = config;
    }

    /** Writes a document, or says how the committed one differs. */
    void take(Output file, Consumer<Diagnostic> found) {
        Optional<Path> directory = directory();
        if (directory.isEmpty()) {
            found.accept(DocsProblems.OPTION.at(
                    config.source().annotation(ConfigModel.ANNOTATION).attribute("docsDirectory"),
                    "docsDirectory = \"" + config.docsDirectory() + "\" leads out of the directory for documents.",
                    "Write a relative path without .. parts."));
            return;
        }
        Path path = directory.get().resolve(file.path());
        try {
            Optional<String> committed = read(path);
            if (committed.isPresent() && isOfAnother(committed.get(), file.text())) {
                found.accept(DocsProblems.SHARED.at(
                        config.source().annotation(ConfigModel.ANNOTATION),
                        shown(path) + " was written for another configuration.",
                        "Set docsDirectory in one of the two @EnvConfig annotations, or remove the file."));
            } else if (isCheck) {
                compare(file, path, committed, found);
            } else if (!committed.equals(Optional.of(file.text()))) {
                write(path, file.text());
            }
        } catch (IOException failed) {
            found.accept(Outputs.notWritten(config.source(), shown(path), failed));
        }
    }

    /** The directory of this configuration, or nothing when it lies outside the one for documents. */
    private Optional<Path> directory() {
        Path inside = root.resolve(config.docsDirectory()).normalize();
        return inside.startsWith(root.normalize()) ? Optional.of(inside) : Optional.empty();
    }

    /** A checkout on Windows may end its lines otherwise; that is no difference. */
    private static Optional<String> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return Optional.of(text.replace("\r\n", "\n"));
    }

    /** Whether the line that says of which interface a document was made names another one. */
    private static boolean isOfAnother(String committed, String expected) {
        Optional<String> theirs = Signature.interfaceOf(committed);
        return theirs.isPresent() && !theirs.equals(Signature.interfaceOf(expected));
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

    private void compare(Output file, Path path, Optional<String> committed, Consumer<Diagnostic> found) {
        if (committed.isEmpty()) {
            found.accept(DocsProblems.STALE.at(config.source(), shown(path) + " is not there.", fix()));
            return;
        }
        if (committed.get().equals(file.text())) {
            return;
        }
        found.accept(DocsProblems.STALE.at(
                config.source(), shown(path) + " is stale: " + difference(committed.get(), file.text()) + ".", fix()));
    }

    /** The first line that differs. */
    private static String difference(String committed, String expected) {
        List<String> theirs = committed.lines().toList();
        List<String> ours = expected.lines().toList();
        int line = 0;
        while (line < theirs.size() && line < ours.size() && theirs.get(line).equals(ours.get(line))) {
            line++;
        }
        if (line == theirs.size() && line == ours.size()) {
            return "its lines are right, and not all of them end in a newline";
        }
        if (line == theirs.size()) {
            return "line " + (line + 1) + " is missing and must be " + quoted(ours.get(line), 0);
        }
        if (line == ours.size()) {
            return "line " + (line + 1) + " is " + quoted(theirs.get(line), 0) + " and must not be there";
        }
        int column = firstDifference(theirs.get(line), ours.get(line));
        return "line " + (line + 1) + " is " + quoted(theirs.get(line), column) + " and must be "
                + quoted(ours.get(line), column);
    }

    private static int firstDifference(String one, String other) {
        int column = 0;
        while (column < one.length() && column < other.length() && one.charAt(column) == other.charAt(column)) {
            column++;
        }
        return column;
    }

    private static String fix() {
        return "Compile once with -A" + DocsOptions.MODE + "=write, read the difference, and commit it.";
    }

    /** A line in quotes; of a long one, as a row of a table is, the part in which a column stands. */
    private static String quoted(String line, int column) {
        int start = column < LONGEST - LEAD ? 0 : column - LEAD;
        int end = Math.min(line.length(), start + LONGEST);
        return '"' + (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "") + '"';
    }

    /** The path as it was given, with {@code /} on every system. */
    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
