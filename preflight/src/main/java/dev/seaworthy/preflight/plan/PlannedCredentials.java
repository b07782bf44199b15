package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.source.DirectorySource;
import dev.seaworthy.runtime.source.StandardSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that {@code $CREDENTIALS_DIRECTORY} names, as a start reads it: a file in it that is named like a variable holds
 * the value. The plan mounts it, or it is on this machine too; of any other nobody knows what it holds.
 */
final class PlannedCredentials {
    /** What reports call the folder. */
    static final String SHOWN = "$" + StandardSource.CREDENTIALS;

    private final Plan plan;

    /** The folder on this machine, which reads each of its files once. */
    private @Nullable DirectorySource directory;

    PlannedCredentials(Plan plan) {
        this.plan = plan;
    }

    private @Nullable PlannedVariable named() {
        return plan.variables().get(StandardSource.CREDENTIALS);
    }

    /** The folder; null where none is named, or nobody knows which. */
    private @Nullable String folder() {
        PlannedVariable named = named();
        String path = named == null || !named.isKnown() ? null : named.text();
        return path == null || path.isEmpty() ? null : path;
    }

    /** That there is a folder, and nobody knows what it holds: it may set any variable. */
    Optional<Problem> problem() {
        PlannedVariable named = named();
        return named == null || !isUnknown(named)
                ? Optional.empty()
                : Optional.of(new Problem(
                        Plan.NOT_JUDGED,
                        SHOWN,
                        "is not among the files, and may set any variable",
                        named.place(),
                        Plan.GIVE_IT));
    }

    private boolean isUnknown(PlannedVariable named) {
        String folder = folder();
        if (folder == null) {
            return !named.isKnown();
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
        if (folder == null || !DirectorySource.isVariable(variable)) {
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
                    .filter(DirectorySource::isVariable)
                    .toList();
        }
        ConfigSource here = here(folder);
        return here == null ? List.of() : here.names();
    }

    private @Nullable ConfigSource here(String folder) {
        if (directory == null && PlannedSource.isHere(folder)) {
            Path path = Path.of(folder);
            directory = Files.isDirectory(path) ? new DirectorySource(path, SHOWN) : null;
        }
        return directory;
    }
}
