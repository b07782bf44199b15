package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.source.DirectorySource;
import dev.seaworthy.runtime.source.StandardSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder that {@code $CREDENTIALS_DIRECTORY} names, as a start reads it: a file in it that is named like a variable holds
 * the value. The plan mounts it, or it is on this machine too; of any other nobody knows what it holds.
 */
final class PlannedCredentials {
    /** What reports call the folder. */
    static final String SHOWN = "$" + StandardSource.CREDENTIALS;

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Plan plan;

    PlannedCredentials(Plan plan) {
        this.plan = plan;
    }

    /** The folder; null where none is named, or nobody knows which. */
    private @Nullable String folder() {
        PlannedVariable named = plan.variables().get(StandardSource.CREDENTIALS);
        String path = named == null || !named.isKnown() ? null : named.text();
        return path == null || path.isEmpty() ? null : path;
    }

    /** Whether there is a folder, and nobody knows what it holds: it may set any variable. */
    boolean areUnknown() {
        String folder = folder();
        if (folder == null) {
            PlannedVariable named = plan.variables().get(StandardSource.CREDENTIALS);
            return named != null && !named.isKnown();
        }
        return plan.isDirectory(folder) ? !isKnown(folder) : here(folder) == null;
    }

    private boolean isKnown(String folder) {
        PlannedVariable other = plan.folder(folder + "/" + StandardSource.CREDENTIALS);
        return other == null || other.isRefused();
    }

    /** What the folder has of a variable, or null. */
    @Nullable
    PlannedVariable of(String variable) {
        String folder = folder();
        if (folder == null || !VARIABLE.matcher(variable).matches()) {
            return null;
        }
        if (plan.isDirectory(folder)) {
            return plan.file(folder + "/" + variable);
        }
        ConfigSource here = here(folder);
        String text = here == null ? null : here.value(variable);
        return text == null ? null : PlannedVariable.of(text, origin(variable));
    }

    /** How reports call the file of a variable. */
    static String origin(String variable) {
        return SHOWN + "/" + variable;
    }

    /** The variables that have a file in it. */
    Collection<String> names() {
        String folder = folder();
        if (folder == null) {
            return List.of();
        }
        if (plan.isDirectory(folder)) {
            return plan.filesIn(folder).stream()
                    .filter(name -> VARIABLE.matcher(name).matches())
                    .toList();
        }
        ConfigSource here = here(folder);
        return here == null ? List.of() : here.names();
    }

    private static @Nullable ConfigSource here(String folder) {
        try {
            Path path = Path.of(folder);
            return Files.isDirectory(path) ? new DirectorySource(path, SHOWN) : null;
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }
}
