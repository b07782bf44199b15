package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Warns of dotenv files that hold a secret and that others than their owner may read. Loaded only for reports. */
final class Permissions {
    private Permissions() {}

    /** Adds the warning about one file, if there is one. */
    static void addTo(List<Problem> warnings, File file, Collection<String> sensitive) {
        String secret = secretIn(file, sensitive);
        String permissions = secret == null ? null : permissionsOfOthers(file.path());
        if (permissions != null) {
            warnings.add(new Problem(
                    "readable",
                    file.name(),
                    "sets " + secret + ", and users other than its owner can read it",
                    permissions,
                    "chmod 600 " + file.name()));
        }
    }

    /** The first sensitive variable that a file sets to something, or null. */
    private static @Nullable String secretIn(File file, Collection<String> sensitive) {
        for (String variable : sensitive) {
            Assignment assignment = file.parsed().assignment(variable);
            if (assignment != null && !"".equals(assignment.value())) {
                return variable;
            }
        }
        return null;
    }

    /** The permissions of a file that others than its owner may read, or null. */
    private static @Nullable String permissionsOfOthers(Path path) {
        try {
            Set<PosixFilePermission> permissions = java.nio.file.Files.getPosixFilePermissions(path);
            return permissions.contains(PosixFilePermission.GROUP_READ)
                            || permissions.contains(PosixFilePermission.OTHERS_READ)
                    ? PosixFilePermissions.toString(permissions)
                    : null;
        } catch (IOException | UnsupportedOperationException | SecurityException notKnown) {
            return null;
        }
    }
}
