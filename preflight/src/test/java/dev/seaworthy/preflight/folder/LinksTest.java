package dev.seaworthy.preflight.folder;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** Which files are links. */
class LinksTest {
    @Test
    void aJunctionIsALink() {
        assertTrue(Links.isLink(new Attributes(true, true, false)), "a junction");
        assertTrue(Links.isLink(new Attributes(false, false, true)));
        assertFalse(Links.isLink(new Attributes(true, false, false)));
        assertFalse(Links.isLink(new Attributes(false, true, false)), "a pipe");
    }

    /** What the JDK says of a file: no file system of a test has junctions. */
    private record Attributes(boolean isDirectory, boolean isOther, boolean isSymbolicLink)
            implements BasicFileAttributes {
        @Override
        public boolean isRegularFile() {
            return false;
        }

        @Override
        public FileTime lastModifiedTime() {
            return FileTime.fromMillis(0);
        }

        @Override
        public FileTime lastAccessTime() {
            return lastModifiedTime();
        }

        @Override
        public FileTime creationTime() {
            return lastModifiedTime();
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Object fileKey() {
            return "key";
        }
    }
}
