package dev.seaworthy.runtime;

import dev.seaworthy.runtime.source.StandardSource;
import dev.seaworthy.runtime.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What should be known about a dotenv file. Loaded only for reports. */
final class DotenvWarnings {
    /** More names than that are counted and not listed. */
    private static final int MOST = 50;

    private static final int LONGEST_NAME = 64;

    private DotenvWarnings() {}

    static void add(
            DotenvFile file, Collection<String> variables, Collection<String> sensitive, List<Problem> warnings) {
        addUnknown(file, new HashSet<>(variables), variables, warnings);
        addReadable(file, sensitive, warnings);
    }

    private static void addUnknown(
            DotenvFile file, Set<String> known, Collection<String> variables, List<Problem> warnings) {
        int count = 0;
        for (DotenvLine line : file.assignments.values()) {
            if (line.value == null || line.isGuess || line.isInserted || known.contains(line.name)) {
                continue;
            }
            count++;
            if (count <= MOST) {
                warnings.add(unknown(file, line, variables));
            }
        }
        if (count > MOST) {
            warnings.add(new Problem(
                    "unknown-variable",
                    file.name,
                    "sets " + (count - MOST) + " more variables that no setting has",
                    "",
                    "remove them"));
        }
    }

    private static Problem unknown(DotenvFile file, DotenvLine line, Collection<String> variables) {
        String place = file.name + ":" + line.line;
        if (!isVariable(line.name)) {
            // A line of a private key without quotes may look like a name: it is not shown.
            return new Problem(
                    "unknown-variable", file.name, "sets a name that no setting has", place, "remove the line");
        }
        String of = secretOf(line.name, variables);
        if (of != null) {
            return new Problem(
                    "unknown-variable",
                    line.name,
                    "is set by a dotenv file, where it names no secret file",
                    place,
                    "set it in the process environment, or set " + of + " here");
        }
        String nearest = Nearest.to(line.name, variables);
        return new Problem(
                "unknown-variable",
                line.name,
                "is set, and no setting has it",
                place,
                nearest == null ? "remove it" : "did you mean " + nearest + "?");
    }

    private static @Nullable String secretOf(String name, Collection<String> variables) {
        if (!name.endsWith(StandardSource.SUFFIX)) {
            return null;
        }
        String of = name.substring(0, name.length() - StandardSource.SUFFIX.length());
        return variables.contains(of) ? of : null;
    }

    private static boolean isVariable(String name) {
        if (name.length() > LONGEST_NAME || DotenvText.isDigit(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && !DotenvText.isDigit(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static void addReadable(DotenvFile file, Collection<String> sensitive, List<Problem> warnings) {
        for (String variable : sensitive) {
            DotenvLine line = file.assignments.get(variable);
            if (line != null && (line.value == null || !line.value.isEmpty())) {
                String permissions = permissionsOfOthers(file);
                if (permissions != null) {
                    warnings.add(new Problem(
                            "readable",
                            file.name,
                            "sets " + variable + ", and others than its owner may read it",
                            permissions,
                            "chmod 600 " + file.name));
                }
                return;
            }
        }
    }

    /** The permissions of a file that others than its owner may read, or null. */
    private static @Nullable String permissionsOfOthers(DotenvFile file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file.path);
            return permissions.contains(PosixFilePermission.GROUP_READ)
                            || permissions.contains(PosixFilePermission.OTHERS_READ)
                    ? PosixFilePermissions.toString(permissions)
                    : null;
        } catch (IOException | UnsupportedOperationException | SecurityException notKnown) {
            return null;
        }
    }
}
