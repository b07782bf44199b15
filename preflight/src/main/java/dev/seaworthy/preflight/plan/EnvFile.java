package dev.seaworthy.preflight.plan;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import dev.seaworthy.runtime.source.DotenvSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dotenv file of any environment. */
public final class EnvFile {
    private final Path file;
    private final Map<String, String> environment;
    private final String shown;

    /**
     * A file that is read by {@link #addTo}.
     *
     * @param file the file
     */
    public EnvFile(Path file) {
        this(file, Map.of());
    }

    /**
     * A file that is read by {@link #addTo}.
     *
     * @param file the file
     * @param environment what its references insert before what it sets itself
     */
    public EnvFile(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
        this.shown = CommittedDocument.shown(file);
    }

    /**
     * Sets what the file sets.
     *
     * @param plan where to set it
     * @throws NotJudgedException when the file cannot be read at all
     */
    public void addTo(Plan plan) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            boolean isThere = Files.exists(file);
            throw NotJudgedException.at(
                    shown, (isThere ? "is a directory." : "is not there.") + " Name a dotenv file.");
        }
        // A pipe, such as /dev/stdin, so that what is decrypted need not be written to a disk.
        DotenvSource source = Files.isRegularFile(file)
                ? new DotenvSource(file, environment)
                : DotenvSource.ofStream(file, environment);
        Set<String> names = new LinkedHashSet<>(source.names());
        for (String name : names) {
            set(plan, name, source);
        }
        boolean isOnly = source.problems().size() == 1;
        for (Problem problem : source.problems()) {
            if (names.isEmpty() && problem.found().isEmpty()) {
                throw NotJudgedException.at(shown, problem.message() + ". To fix it: " + problem.fix() + ".");
            }
            String place = withFolder(problem.found());
            // A line that cannot be read may set any variable.
            plan.open(
                    isOnly ? withoutColumn(place) : shown,
                    new Problem(Plan.NOT_JUDGED, shown, problem.message(), place, problem.fix()));
        }
        plan.read(new Warnings(source));
    }

    private void set(Plan plan, String name, DotenvSource source) {
        try {
            String text = source.value(name);
            plan.set(name, PlannedVariable.of(text == null ? "" : text, place(source.origin(name))));
        } catch (SourceException refused) {
            SourceException concealed = refused.concealed();
            String reason = withoutBeginning(concealed);
            PlannedVariable unknown = PlannedVariable.unknown(withFolder(concealed.found()), reason, concealed.fix());
            plan.set(name, unknown);
            if (source.isUnended(name)) {
                plan.open(withoutColumn(unknown.place()), unknown.problem(ShownName.of(name, shown)));
            }
        }
    }

    private static String withoutBeginning(SourceException refused) {
        String beginning = "cannot be read: ";
        String message = String.valueOf(refused.getMessage());
        return message.startsWith(beginning) ? message.substring(beginning.length()) : message;
    }

    private String withoutColumn(String place) {
        int column = place.indexOf(':', Math.min(shown.length() + 1, place.length()));
        return place.startsWith(shown + ":") && column > 0 ? place.substring(0, column) : shown;
    }

    /** The warnings of the file, with the places as the user named them. */
    private final class Warnings implements ConfigSource {
        private final ConfigSource source;

        Warnings(ConfigSource source) {
            this.source = source;
        }

        @Override
        public @Nullable String value(String variable) {
            return null;
        }

        @Override
        public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
            return source.warnings(variables, sensitive).stream()
                    .map(each -> new Problem(
                            each.code(),
                            each.variable(),
                            each.message(),
                            withFolder(each.found()),
                            each.fix(),
                            each.rule()))
                    .toList();
        }
    }

    /** A place that begins with the file's name, which is all that the source knows of it. */
    private String withFolder(String place) {
        String name = String.valueOf(file.getFileName());
        return place.startsWith(name + ":") ? shown + place.substring(name.length()) : place;
    }

    /** The file as the user named it, and the line: the source knows only the file's name. */
    private String place(String origin) {
        int line = origin.lastIndexOf(':');
        return line < 0 ? shown : shown + origin.substring(line);
    }
}
