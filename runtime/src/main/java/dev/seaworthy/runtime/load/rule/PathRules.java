package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.FilesElsewhere;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Ascii;
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
        "/tmp/",
        "/var/tmp/",
        "/usr/tmp/",
        "/run/",
        "/var/run/",
        "/var/lock/",
        "/dev/",
        "/proc/",
        "/sys/",
        "/var/folders/",
        "/private/tmp/",
        "/private/var/tmp/",
        "/private/var/run/",
        "/private/var/folders/"
    };

    /** The same below the drives of Windows, in lower case. A user's own is further down, below every kind of profile. */
    private static final String[] TEMPORARY_ON_WINDOWS = {"/windows/temp/", "/temp/", "/tmp/"};

    private static final String TEMPORARY_OF_A_USER = "/appdata/local/temp/";

    private static final String FILE_OF_PEM =
            "it is the text of a certificate or a key: write that to a file, and the path of the file here";

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
        if (path.isAbsolute()) {
            return null;
        }
        return path.getRoot() == null
                ? new Violation(RuleWords.ABSOLUTE_PATH)
                : new Violation(RuleWords.ABSOLUTE_PATH, "on Windows that is one with a drive, such as C:\\data");
    }

    /**
     * Refuses a path that is relative on every machine: {@code /data} is absolute where Linux runs, {@code C:\data} where
     * Windows does.
     *
     * @param path the path
     * @return what must hold, or null when it may hold
     */
    public static @Nullable Violation absolutePathAnywhere(Path path) {
        String text = path.toString();
        boolean mayBe = text.startsWith("/") || text.startsWith("\\") || hasDrive(text);
        return mayBe ? null : new Violation(RuleWords.ABSOLUTE_PATH);
    }

    /** Whether a text begins as {@code C:\} does. */
    private static boolean hasDrive(String text) {
        char drive = text.length() < 3 ? ':' : Character.toLowerCase(text.charAt(0));
        return drive >= 'a'
                && drive <= 'z'
                && text.charAt(1) == ':'
                && (text.charAt(2) == '\\' || text.charAt(2) == '/');
    }

    /**
     * Refuses a path that does not outlive a restart: below {@code /tmp}, {@code /var/tmp}, {@code /run}, {@code /dev},
     * {@code /proc}, {@code /sys} or {@code java.io.tmpdir}, under the other names that systems have for these too, and on Windows
     * below {@code C:\Windows\Temp}, {@code C:\Temp} or a user's {@code AppData\Local\Temp}, on any drive. A relative
     * path stands in the working directory. Judged is the path without its {@code ..} parts, and where its links lead, as far
     * as they are there.
     *
     * @param path the path
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation persistentPath(Path path) {
        return persistentPath(path, System.getProperty("java.io.tmpdir"));
    }

    /** The same where a process has another temporary directory of its own, or none. */
    static @Nullable Violation persistentPath(Path path, @Nullable String own) {
        Path absolute = path.toAbsolutePath();
        Path followed = followed(absolute);
        if (own != null && !own.isEmpty() && isBelow(absolute.normalize(), followed, path(own, path))) {
            return temporary(path, own);
        }
        return isTemporary(absolute.normalize()) || isTemporary(followed) ? temporary(path, "") : null;
    }

    /** A path of the file system that another one is of. */
    private static Path path(String text, Path beside) {
        return beside.getFileSystem().getPath(text);
    }

    private static boolean isBelow(Path normal, Path followed, Path directory) {
        return normal.startsWith(directory.normalize()) || followed.startsWith(followed(directory.toAbsolutePath()));
    }

    /** Where the links of a path lead, and short names and other cases of it; what is not there stays as it is written. */
    private static Path followed(Path absolute) {
        Path above = absolute;
        while (above != null) {
            try {
                return above.toRealPath().resolve(above.relativize(absolute)).normalize();
            } catch (IOException | SecurityException unknown) {
                above = above.getParent();
            }
        }
        return absolute.normalize();
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
        if (isPem(path)) {
            return new Violation(RuleWords.EXISTS, FILE_OF_PEM);
        }
        try {
            return Files.isReadable(path) ? null : new Violation(RuleWords.EXISTS, lack(path));
        } catch (SecurityException forbidden) {
            return new Violation(RuleWords.EXISTS, UNREADABLE);
        }
    }

    /**
     * Refuses a path in the same way on the machine where the process starts.
     *
     * @param path the path
     * @param files what is known of the files where the process starts; null where it starts on this machine
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation exists(Path path, @Nullable FilesElsewhere files) {
        return files == null || isPem(path) ? exists(path) : files.exists(path);
    }

    /** Whether somebody wrote what the file is to hold: a certificate or a key. */
    static boolean isPem(Path path) {
        return path.toString().startsWith("-----BEGIN ");
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
                : "nothing is there; " + beginning(path);
    }

    /** By its text, which says the same on the machine that compiles and on the one that starts. */
    private static boolean isTemporary(Path normal) {
        String text = normal.toString()
                .replace(normal.getFileSystem().getSeparator(), "/")
                .concat("/");
        return hasDrive(text)
                ? isTemporaryOnWindows(Ascii.lower(text.substring(2)).replace('\\', '/'))
                : startsWithOne(text, TEMPORARY);
    }

    private static boolean isTemporaryOnWindows(String belowDrive) {
        return belowDrive.contains(TEMPORARY_OF_A_USER) || startsWithOne(belowDrive, TEMPORARY_ON_WINDOWS);
    }

    private static boolean startsWithOne(String text, String[] directories) {
        for (String directory : directories) {
            if (text.startsWith(directory)) {
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
            return beginning(path);
        }
        if (isTemporary(path.normalize())) {
            return "";
        }
        return !own.isEmpty() && path.normalize().startsWith(path(own, path).normalize())
                ? "the temporary directory of this process is " + Escapes.of(own)
                : "a link in it leads to a temporary directory";
    }

    /** Where a path that is not absolute begins: on Windows one may name a drive alone, or no drive. */
    private static String beginning(Path path) {
        return path.getRoot() == null
                ? "a relative path begins in the working directory, " + shown(path("", path))
                : "here it is " + shown(path);
    }

    private static String shown(Path path) {
        return Escapes.of(path.toAbsolutePath().toString());
    }
}
