package dev.seaworthy.runtime.convert;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Places in the file system. */
public final class Paths {
    private Paths() {}

    /**
     * Reads a {@link Path}. It need not exist, and may be relative.
     *
     * @param text the text, stripped before it is read
     * @return the path, not normalised
     * @throws dev.seaworthy.runtime.MalformedException when the text is no path on this system, is a {@code file:} URL, or
     *     starts with {@code ~}, which only a shell reads as the home directory
     */
    public static Path toPath(String text) {
        String path = text.strip();
        if (path.isEmpty() || path.startsWith("file:/") || path.equals("~") || path.startsWith("~/")) {
            throw MalformedUri.path(path);
        }
        try {
            return Path.of(path);
        } catch (InvalidPathException malformed) {
            throw MalformedUri.path("");
        }
    }
}
