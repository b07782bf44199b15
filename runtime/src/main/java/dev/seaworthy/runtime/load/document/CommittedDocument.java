package dev.seaworthy.runtime.load.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A generated document as it stands in a repository, beside what it should say. */
public final class CommittedDocument {
    private final Path path;
    private final String expected;
    private final Optional<String> committed;

    private CommittedDocument(Path path, String expected, Optional<String> committed) {
        this.path = path;
        this.expected = expected;
        this.committed = committed;
    }

    /**
     * Reads a document, if it is there. A checkout on Windows may end its lines otherwise; that is a difference only of a script, which
     * does not run then.
     *
     * @param path where it should be
     * @param expected what it should say
     * @return the document
     * @throws IOException when it is there and cannot be read
     */
    public static CommittedDocument read(Path path, String expected) throws IOException {
        if (!Files.exists(path)) {
            return new CommittedDocument(path, expected, Optional.empty());
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return new CommittedDocument(path, expected, Optional.of(isScript(path) ? text : text.replace("\r\n", "\n")));
    }

    private static boolean isScript(Path path) {
        return path.toString().endsWith(".sh");
    }

    /** {@return the path as it was given, with {@code /} on every system} */
    public String shown() {
        return shown(path);
    }

    /**
     * A path as documents and messages show it.
     *
     * @param path the path
     * @return the path with {@code /} on every system
     */
    public static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** {@return the interface that it was written for, where that is another one than the expected text is for} */
    public Optional<String> otherInterface() {
        Optional<String> theirs = committed.isPresent() ? Signature.interfaceOf(committed.get()) : Optional.empty();
        return theirs.equals(Signature.interfaceOf(expected)) ? Optional.empty() : theirs;
    }

    /** {@return whether it is there, says something, and was not generated: somebody wrote it by hand} */
    public boolean isHandWritten() {
        return committed.isPresent()
                && !committed.get().isBlank()
                && Signature.interfaceOf(committed.get()).isEmpty();
    }

    /** {@return that it is not there, or its first line that differs, in words that begin with its path; nothing when it is right} */
    public Optional<String> difference() {
        if (committed.isEmpty()) {
            return Optional.of(shown() + " is not there");
        }
        if (isRight()) {
            return Optional.empty();
        }
        boolean hasOtherLineEnds = committed.get().replace("\r\n", "\n").equals(expected);
        return Optional.of(shown() + ": "
                + (hasOtherLineEnds
                        ? "its lines end in carriage returns, with which no shell runs it; write \"*.sh text eol=lf\" into"
                                + " .gitattributes, so that Git does not add them"
                        : Difference.of(committed.get(), expected)));
    }

    /** {@return whether it says what it should} */
    public boolean isRight() {
        return committed.equals(Optional.of(expected.replace("\r\n", "\n")));
    }

    /**
     * Writes it, in one step: whoever reads it meanwhile sees the old text or the new one. A link stays a link, and who may
     * read and write the file stays as it is.
     *
     * @throws IOException when it cannot be written
     */
    public void write() throws IOException {
        Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path directory = file.getParent();
        if (directory == null) {
            return;
        }
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, ".seaworthy", ".tmp");
        try {
            Files.write(written, expected.getBytes(StandardCharsets.UTF_8));
            takePermissions(written, file);
            // By one rename: to replace without it is to delete first.
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** A temporary file is its owner's alone, where files have permissions; a new document is for everyone to read. */
    private static void takePermissions(Path written, Path file) throws IOException {
        if (Files.getFileStore(written).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Set<PosixFilePermission> permissions = Files.exists(file)
                    ? Files.getPosixFilePermissions(file)
                    : PosixFilePermissions.fromString("rw-r--r--");
            Files.setPosixFilePermissions(written, permissions);
        }
    }
}
