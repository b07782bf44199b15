package dev.seaworthy.runtime;

import dev.seaworthy.runtime.source.StandardSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The dotenv files of the working directory, the strongest first. Each is read when it is first needed. */
public final class DotenvFiles {
    private static final String[] NAMES = {".env.development.local", ".env.local", ".env.development", ".env"};

    /** Those that may say that this is development: they do not suppose it themselves. */
    private static final int[] OF_ENVIRONMENT = {1, 3};

    private final Path directory;
    private final Map<String, String> environment;
    private final @Nullable DotenvFile[] files = new @Nullable DotenvFile[NAMES.length];

    /**
     * The files of a directory.
     *
     * @param directory where they are
     * @param environment the process environment, which a file may refer to
     */
    public DotenvFiles(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    private DotenvFile file(int index) {
        DotenvFile file = files[index];
        if (file == null) {
            file = DotenvFile.read(directory, NAMES[index], environment);
            files[index] = file;
        }
        return file;
    }

    /**
     * The value of a variable in the strongest file that has one.
     *
     * @param variable the variable
     * @return the value, or null
     */
    public @Nullable String value(String variable) {
        for (int i = 0; i < NAMES.length; i++) {
            String text = file(i).value(variable);
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /**
     * Where the value of a variable comes from.
     *
     * @param variable the variable
     * @return the file and the line
     */
    public String origin(String variable) {
        for (int i = 0; i < NAMES.length; i++) {
            String text = file(i).value(variable);
            if (text != null && !text.isEmpty()) {
                return file(i).origin(variable);
            }
        }
        return NAMES[NAMES.length - 1];
    }

    /**
     * What the files say of the environment, which may only be development.
     *
     * @param variable the variable of the environment
     * @return its name, or null
     */
    public @Nullable String environment(String variable) {
        for (int i : OF_ENVIRONMENT) {
            String text = file(i).environment(variable);
            if (text != null && !text.isEmpty()) {
                return text.strip().equals("development")
                        ? text
                        : DotenvProblems.environment(variable, text, file(i).origin(variable));
            }
        }
        return null;
    }

    /**
     * Where the name of the environment comes from.
     *
     * @param variable the variable of the environment
     * @return the file and the line
     */
    public String environmentOrigin(String variable) {
        for (int i : OF_ENVIRONMENT) {
            String text = file(i).environment(variable);
            if (text != null && !text.isEmpty()) {
                return file(i).origin(variable);
            }
        }
        return StandardSource.ENVIRONMENT_VARIABLE;
    }

    /**
     * The variables of all files.
     *
     * @return their names
     */
    public Collection<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (DotenvLine line : file(i).assignments.values()) {
                if (!line.isGuess) {
                    names.add(line.name);
                }
            }
        }
        return names;
    }

    /**
     * The lines and the files that are refused.
     *
     * @return a problem for each
     */
    public List<Problem> problems() {
        List<Problem> problems = List.of();
        for (int i = 0; i < NAMES.length; i++) {
            if (file(i).hasProblems()) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                DotenvProblems.add(file(i), problems);
            }
        }
        return problems;
    }

    /**
     * What is worth a look in the files.
     *
     * @param variables the variables that the configuration has
     * @param sensitive those whose values are not shown
     * @return a warning for each
     */
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        List<Problem> warnings = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            DotenvWarnings.add(file(i), variables, sensitive, warnings);
        }
        return warnings;
    }
}
