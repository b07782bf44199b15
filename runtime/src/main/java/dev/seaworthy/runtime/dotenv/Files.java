package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dotenv files of a directory, the strongest first. Each is read when it is first needed. */
public final class Files {
    private static final List<String> NAMES =
            List.of(".env.development.local", ".env.local", ".env.development", ".env");

    /** Those that may say that this is development: they do not suppose it themselves. */
    private static final List<String> OF_ENVIRONMENT = List.of(".env.local", ".env");

    private final Path directory;
    private final Map<String, String> environment;
    private final List<String> names;
    private final Map<String, File> files = new HashMap<>();

    /**
     * The files of a directory that a start in development reads.
     *
     * @param directory where they are
     * @param environment what references insert before what a file sets
     */
    public Files(Path directory, Map<String, String> environment) {
        this(directory, environment, NAMES);
    }

    /**
     * The files of a directory that a start in development reads which calls it by another name: those of that name. In
     * {@code test}, what a developer keeps in {@code .env.local} does not count, as in Rails and Node.
     *
     * @param directory where they are
     * @param environment what references insert before what a file sets
     * @param name the name, such as {@code test}
     * @return the files
     */
    public static Files named(Path directory, Map<String, String> environment, String name) {
        return new Files(directory, environment, names(name));
    }

    /**
     * The names of these files.
     *
     * @param name the name of development, such as {@code test}
     * @return the names, the strongest first
     */
    public static List<String> names(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(".env." + name + ".local");
        if (!name.equals("test")) {
            names.add(".env.local");
        }
        names.add(".env." + name);
        names.add(".env");
        return List.copyOf(names);
    }

    private Files(Path directory, Map<String, String> environment, List<String> names) {
        this.directory = directory;
        this.environment = environment;
        this.names = names;
    }

    /**
     * One file alone.
     *
     * @param file the file
     * @param environment what references insert before what the file sets
     * @return the file; one that is not there sets nothing
     */
    public static Files only(Path file, Map<String, String> environment) {
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        return new Files(parent == null ? absolute : parent, environment, List.of(String.valueOf(file.getFileName())));
    }

    /**
     * What one pipe or device gives, which is read now, and only once.
     *
     * @param pipe the pipe
     * @param environment what references insert before what it sets
     * @return what it gives
     */
    public static Files ofStream(Path pipe, Map<String, String> environment) {
        Files files = only(pipe, environment);
        files.files.put(files.names.get(0), File.ofStream(pipe, environment));
        return files;
    }

    private File file(String name) {
        File file = files.get(name);
        if (file == null) {
            file = File.read(directory.resolve(name), environment);
            files.put(name, file);
        }
        return file;
    }

    /**
     * The text of a variable.
     *
     * @param variable the variable
     * @return the text, an empty one where each file that sets it leaves it empty, or null when no file does
     */
    public @Nullable String value(String variable) {
        Found found = find(variable);
        return found == null ? null : found.value();
    }

    /**
     * Where the text of a variable comes from.
     *
     * @param variable a variable that a file sets
     * @return the file and line
     */
    public String origin(String variable) {
        Found found = find(variable);
        return found == null ? names.get(names.size() - 1) : found.origin();
    }

    private @Nullable Found find(String variable) {
        Found empty = null;
        for (String name : names) {
            Found found = find(variable, file(name));
            if (found != null && !found.value().isEmpty()) {
                return found;
            }
            empty = empty == null ? found : empty;
        }
        return empty;
    }

    /**
     * What the files say of the environment, which may only be development.
     *
     * @param variable the variable that says which environment this is
     * @return its text, or null when no file has one
     */
    public @Nullable String environment(String variable) {
        Found found = findEnvironment(variable);
        if (found == null) {
            return null;
        }
        if (!found.value().strip().equals("development")) {
            Problems.requireNoOtherEnvironment(EnvironmentNames.canonical(), variable, found);
        }
        return found.value();
    }

    /**
     * The same where a configuration has names of its own for the environments.
     *
     * @param variable the variable that says which environment this is
     * @param environmentNames the names
     * @return its text, or null when no file has one
     */
    public @Nullable String environment(String variable, EnvironmentNames environmentNames) {
        Found found = findEnvironment(variable);
        if (found == null) {
            return null;
        }
        Problems.requireNoOtherEnvironment(environmentNames, variable, found);
        return found.value();
    }

    /**
     * Where the environment comes from.
     *
     * @param variable the variable that says which environment this is
     * @return the file and line, or null when no file says it
     */
    public @Nullable String environmentOrigin(String variable) {
        Found found = findEnvironment(variable);
        return found == null ? null : found.origin();
    }

    private @Nullable Found findEnvironment(String variable) {
        for (String name : OF_ENVIRONMENT) {
            file(name).requireReadable();
            Found found = find(variable, file(name));
            if (found != null && !found.value().isEmpty()) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found find(String variable, File file) {
        Assignment assignment = file.parsed().assignment(variable);
        if (assignment == null) {
            return null;
        }
        RefusedLine refused = assignment.refused();
        if (refused != null) {
            file.tell(refused);
            throw Problems.refusedVariable(file.place(refused), advice(file, refused), refused.concealed());
        }
        String value = assignment.value();
        return value == null ? null : new Found(value, file.place(assignment));
    }

    /** Why a line is refused, and also which other file sets what the line does not find in its own. */
    private Advice advice(File file, RefusedLine line) {
        String missing = line.missing();
        if (missing != null && file.parsed().assignment(missing) == null) {
            for (String name : names) {
                Assignment elsewhere = file(name).parsed().assignment(missing);
                if (elsewhere != null && elsewhere.value() != null) {
                    return Unset.elsewhere(missing, file(name).place(elsewhere));
                }
            }
        }
        return line.advice();
    }

    /**
     * Whether lines after the one that sets a variable may belong to its value, because its quote is closed nowhere or in
     * another line.
     *
     * @param variable a variable that a file sets
     * @return whether they may set something else too
     */
    public boolean isUnended(String variable) {
        for (String name : names) {
            Assignment assignment = file(name).parsed().assignment(variable);
            RefusedLine refused = assignment == null ? null : assignment.refused();
            if (refused != null && refused.isUnended()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The names that the files set.
     *
     * @return the names, one that several files set as often
     */
    public Collection<String> names() {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.addAll(file(name).parsed().names());
        }
        return all;
    }

    /**
     * What is wrong with the files, and did not refuse a variable that was asked for.
     *
     * @return a problem for each file or line
     */
    public List<Problem> problems() {
        List<Problem> problems = List.of();
        for (String name : names) {
            List<Problem> more = file(name).problems();
            if (!more.isEmpty()) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.addAll(more);
            }
        }
        return problems;
    }

    /**
     * What should be known about the files.
     *
     * @param variables what may be set
     * @param sensitive those of them whose values are secrets
     * @return the warnings
     */
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        UnknownNames unknown = new UnknownNames(variables, missing());
        List<Problem> warnings = new ArrayList<>();
        for (String name : names) {
            unknown.addTo(warnings, file(name));
            Permissions.addTo(warnings, file(name), sensitive);
        }
        return warnings;
    }

    private Set<String> missing() {
        Set<String> missing = new HashSet<>();
        for (String name : names) {
            missing.addAll(file(name).parsed().missing());
        }
        return missing;
    }
}
