package dev.seaworthy.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files of secrets as their owner keeps them: a checkout has them for all to read, which would be a warning. */
final class OwnersFile {
    private OwnersFile() {}

    /** Lets only its owner read a file, on systems that know who may. */
    static void keep(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
