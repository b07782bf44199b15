package dev.seaworthy.runtime.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A committed document on other systems than the one that a test runs on. */
class CommittedDocumentTest {
    @Test
    void aDocumentIsWrittenWhereFilesHaveNoPermissions() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path directory = windows.getPath("C:\\shop\\docs");
            Path file = directory.resolve("configuration.md");

            CommittedDocument.read(file, "one\n").write();
            CommittedDocument.read(file, "two\n").write();

            assertEquals("two\n", Files.readString(file));
            assertEquals(List.of("configuration.md"), names(directory));
        }
    }

    @Test
    void aCheckoutOnWindowsMayEndItsLinesOtherwise() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path file = windows.getPath("configuration.md");
            Files.writeString(file, "one\r\ntwo\r\n");

            assertTrue(CommittedDocument.read(file, "one\ntwo\n").isRight());
            assertEquals(
                    Optional.empty(),
                    CommittedDocument.read(file, "one\r\ntwo\r\n").difference());
            assertFalse(CommittedDocument.read(file, "one\nthree\n").isRight());
        }
    }

    @Test
    void aScriptDoesNotRunWithCarriageReturns() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path file = windows.getPath("check-env.sh");
            Files.writeString(file, "one\r\ntwo\r\n");

            assertFalse(CommittedDocument.read(file, "one\ntwo\n").isRight());
            assertEquals(
                    Optional.of("check-env.sh: its lines end in carriage returns, with which no shell runs it;"
                            + " write \"*.sh text eol=lf\" into .gitattributes, so that Git does not add them"),
                    CommittedDocument.read(file, "one\ntwo\n").difference());
            Files.writeString(file, "one\ntwo\n");
            assertTrue(CommittedDocument.read(file, "one\ntwo\n").isRight());
        }
    }

    @Test
    void aPathIsShownAlikeOnEverySystem() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
                FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            assertEquals("docs/configuration.md", CommittedDocument.shown(windows.getPath("docs\\configuration.md")));
            assertEquals("C:/docs", CommittedDocument.shown(windows.getPath("C:\\docs")));
            assertEquals(
                    "docs/a\\b.md", CommittedDocument.shown(linux.getPath("docs/a\\b.md")), "a name, not a folder");
        }
    }

    @Test
    void whoMayReadADocumentStaysAsItIs() throws IOException {
        Configuration posix = Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner", "posix", "unix")
                .build();
        try (FileSystem linux = Jimfs.newFileSystem(posix)) {
            Path file = linux.getPath("/shop/configuration.md");
            CommittedDocument.read(file, "one\n").write();
            assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));

            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
            CommittedDocument.read(file, "two\n").write();
            assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        try (FileSystem macOs = Jimfs.newFileSystem(Configuration.osX())) {
            Path file = Files.writeString(macOs.getPath("elsewhere.md"), "one\n");
            Path link = Files.createSymbolicLink(macOs.getPath("configuration.md"), file);

            CommittedDocument.read(link, "two\n").write();

            assertTrue(Files.isSymbolicLink(link));
            assertEquals("two\n", Files.readString(file));
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
