package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Escapes;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The judges of paths. */
public final class PathRules {
    /** Directories that are emptied by a restart, or by the system when it likes to, or that hold no files of a program. */
    private static final String[] TEMPORARY = {
        "/tmp",
        "/var/tmp",
        "/usr/tmp",
        "/run",
        "/var/run",
        "/var/lock",
        "/dev",
        "/proc",
        "/sys",
        "/var/folders",
        "/private/tmp",
        "/private/var/tmp",
        "/private/var/run",
        "/private/var/folders"
    };

    private static final String UNREADABLE =
            "the user of this process may not read it, or a directory above it; change its owner or mode";

    private static final String OUTLIVING = "name one that outlives a restart";

    private PathRules() {}

    /**
     * Refuses a relative path.
     *
     * @param path the path
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation absolutePath(Path path) {
        return path.isAbsolute() ? null : new Violation(RuleWords.ABSOLUTE_PATH);
    }

    /**
     * Refuses a path that does not outlive a restart: below {@code /tmp}, {@code /var/tmp}, {@code /run}, {@code /dev},
     * {@code /proc}, {@code /sys} or {@code java.io.tmpdir}, under the other names that systems have for these too. A relative
     * path stands in the working directory. Judged is the path without its {@code ..} parts, and where its links lead, as far
     * as they are there.
     *
     * @param path the path
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation persistentPath(Path path) {
        Path absolute = path.toAbsolutePath();
        Path followed = followed(absolute);
        String own = System.getProperty("java.io.tmpdir");
        boolean isOwn = own != null && !own.isEmpty() && isBelow(absolute.normalize(), followed, Path.of(own));
        if (isOwn || isTemporary(absolute.normalize()) || isTemporary(followed)) {
            return temporary(path, isOwn ? own : "");
        }
        return null;
    }

    private static boolean isBelow(Path normal, Path followed, Path directory) {
        return normal.startsWith(directory.normalize()) || followed.startsWith(followed(directory.toAbsolutePath()));
    }

    /** Where the links of a path lead; what is not there stays as it is written. */
    private static Path followed(Path absolute) {
        try {
            return Path.of(absolute.toFile().getCanonicalPath());
        } catch (IOException | SecurityException unknown) {
            return absolute.normalize();
        }
    }

    /**
     * Refuses a path that does not outlive a restart on any machine. Where a relative path leads, and what else is temporary,
     * only the machine of the start knows.
     *
     * @param path the path
     * @return what must hold, or null when it may hold
     */
    public static @Nullable Violation persistentPathAnywhere(Path path) {
        return isTemporary(path.normalize()) ? new Violation(RuleWords.PERSISTENT_PATH, OUTLIVING) : null;
    }

    /**
     * Refuses a path at which nothing is that this process can read. Where a link leads is what counts.
     *
     * @param path the path
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation exists(Path path) {
        try {
            return Files.isReadable(path) ? null : new Violation(RuleWords.EXISTS, lack(path));
        } catch (SecurityException forbidden) {
            return new Violation(RuleWords.EXISTS, UNREADABLE);
        }
    }

    private static String lack(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return UNREADABLE;
        } catch (AccessDeniedException hidden) {
            return UNREADABLE;
        } catch (IOException absent) {
            return absence(path);
        }
    }

    private static String absence(Path path) {
        if (Files.isSymbolicLink(path)) {
            return "a link is there that leads to nothing";
        }
        return path.isAbsolute()
                ? "nothing is there; create it, or mount it before the start"
                : "nothing is there; " + inWorkingDirectory();
    }

    private static boolean isTemporary(Path normal) {
        for (String directory : TEMPORARY) {
            if (normal.startsWith(directory)) {
                return true;
            }
        }
        return false;
    }

    private static Violation temporary(Path path, String own) {
        String reason = reason(path, own);
        return new Violation(RuleWords.PERSISTENT_PATH, reason.isEmpty() ? OUTLIVING : OUTLIVING + "; " + reason);
    }

    /** Why a path is a temporary one that does not say it itself. */
    private static String reason(Path path, String own) {
        if (!path.isAbsolute()) {
            return inWorkingDirectory();
        }
        if (isTemporary(path.normalize())) {
            return "";
        }
        return !own.isEmpty() && path.normalize().startsWith(Path.of(own).normalize())
                ? "the temporary directory of this process is " + Escapes.of(own)
                : "a link in it leads to a temporary directory";
    }

    private static String inWorkingDirectory() {
        return "a relative path begins in the working directory, "
                + Escapes.of(Path.of("").toAbsolutePath().toString());
    }
}
