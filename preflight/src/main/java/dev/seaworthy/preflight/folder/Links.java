package dev.seaworthy.preflight.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Links, of which Windows has two kinds. */
public final class Links {
    private Links() {}

    /**
     * Whether a path is a link or a junction.
     *
     * @param path the path
     * @return whether it is one; false also when nobody can tell, which its reader then reports
     */
    public static boolean isLink(Path path) {
        try {
            return isLink(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A junction of Windows is a folder and something else besides; followed, one may lead back to where it is. */
    static boolean isLink(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() || (attributes.isDirectory() && attributes.isOther());
    }
}
