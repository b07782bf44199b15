package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.nio.file.Path;

/** The judges of paths. */
public final class PathRules {
    /** Directories that are emptied by a restart, or by the system when it likes to. */
    private static final String[] TEMPORARY = {
        "/tmp", "/var/tmp", "/dev/shm", "/private/tmp", "/private/var/tmp", "/run"
    };

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
     * Refuses a path that does not outlive a restart: below {@code /tmp}, {@code /var/tmp}, {@code /dev/shm}, {@code /run}
     * or {@code java.io.tmpdir}, after {@code ..} parts are resolved and a relative path stands in the working directory.
     *
     * @param path the path
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation persistentPath(Path path) {
        Path normal = path.toAbsolutePath().normalize();
        String own = System.getProperty("java.io.tmpdir");
        return own != null && !own.isEmpty() && normal.startsWith(Path.of(own).normalize())
                ? temporary()
                : persistentPathAnywhere(normal);
    }

    /**
     * Refuses a path that does not outlive a restart on any machine. Where a relative path leads, and what else is temporary,
     * only the machine of the start knows.
     *
     * @param path the path
     * @return what must hold, or null when it may hold
     */
    public static @Nullable Violation persistentPathAnywhere(Path path) {
        Path normal = path.normalize();
        for (String directory : TEMPORARY) {
            if (normal.startsWith(directory)) {
                return temporary();
            }
        }
        return null;
    }

    private static Violation temporary() {
        return new Violation(RuleWords.PERSISTENT_PATH, "name one that outlives a restart");
    }
}
