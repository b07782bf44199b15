package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.NotJudged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a process is going to be started with, as files say it. Readers of files write it, the strongest file last; then it is
 * a source. Where two files have one variable, the later one counts.
 */
public final class Plan {
    /** The code of what could not be judged, because what was given does not say it. */
    public static final String NOT_JUDGED = NotJudged.CODE;

    /** What to do about an object that is not among the files. */
    public static final String GIVE_IT = "give the file that declares it too";

    private final Map<String, PlannedVariable> variables = new LinkedHashMap<>();
    private final Map<String, PlannedVariable> files = new LinkedHashMap<>();
    private final NavigableMap<String, PlannedVariable> folders = new TreeMap<>();
    private final List<ConfigSource> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** What is wrong with what no setting may read, which says so itself. */
    private final Map<PlannedVariable, Problem> problemsUnlessRead = new LinkedHashMap<>();

    private final List<Problem> warnings = new ArrayList<>();
    private final List<Opening> open = new ArrayList<>();
    private final Set<String> inserted = new HashSet<>();
    private final Set<String> ofPlatform = new HashSet<>();

    /** An empty plan. */
    public Plan() {}

    /** Sets a variable. */
    public void set(String name, PlannedVariable variable) {
        variables.put(name, variable);
    }

    /** Sets a variable that nobody wrote: the platform has it for every process, whether something reads it or not. */
    public void setByPlatform(String name, PlannedVariable variable) {
        set(name, variable);
        ofPlatform.add(name);
    }

    /** {@return whether the platform sets a variable} */
    public boolean isOfPlatform(String name) {
        return ofPlatform.contains(name);
    }

    /** Puts a file where the process will find it, as secrets are mounted. */
    public void mount(String path, PlannedVariable content) {
        files.put(PosixPath.normal(path), content);
    }

    /** Takes away what is mounted at a path and below it, over which something else is mounted now. */
    public void hide(String path) {
        String folder = PosixPath.folder(path);
        files.keySet().removeIf(file -> (file + "/").startsWith(folder));
        folders.keySet().removeIf(each -> each.startsWith(folder));
    }

    /**
     * Says what a file is that the process looks for in a folder and that is not {@linkplain #mount mounted} there.
     *
     * @param path the folder
     * @param other why there is no such file, or why it is not known
     */
    public void mountFolder(String path, PlannedVariable other) {
        folders.put(PosixPath.folder(path), other);
    }

    /** Adds what is wrong with what was given. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /**
     * Adds what is wrong with a value, which a setting that reads it says itself.
     *
     * @param value the value
     * @param problem what is wrong where none does
     */
    public void addUnlessRead(PlannedVariable value, Problem problem) {
        problemsUnlessRead.putIfAbsent(value, problem);
    }

    /** {@return what is wrong with what was given, but for variables} */
    public List<Problem> problemsOfFiles() {
        return List.copyOf(problems);
    }

    /** Adds what should be known about what was given. */
    public void warn(Problem warning) {
        warnings.add(warning);
    }

    /** Notes that a value inserts a variable, which has an effect then although no setting has it. */
    public void insert(String name) {
        inserted.add(name);
    }

    /** {@return whether a value inserts a variable} */
    public boolean isInserted(String name) {
        return inserted.contains(name);
    }

    /**
     * Notes that something sets variables that are not known.
     *
     * @param what what it is, as the subject of a sentence
     * @param problem why they are not known
     */
    public void open(String what, Problem problem) {
        open(new Opening(what, ""), problem);
    }

    /**
     * Notes that something sets variables that are not known.
     *
     * @param opening what it is, and which it can set
     * @param problem why they are not known
     */
    public void open(Opening opening, Problem problem) {
        if (!open.contains(opening)) {
            open.add(opening);
        }
        problems.add(problem);
    }

    /** Adds a source that was read into this plan, and has warnings of its own. */
    public void read(ConfigSource source) {
        sources.add(source);
    }

    /** {@return the variables by name, in the order in which they were first set} */
    public Map<String, PlannedVariable> variables() {
        return Collections.unmodifiableMap(variables);
    }

    /** What a file holds that will be there, or null. */
    @Nullable
    PlannedVariable file(String path) {
        return files.get(PosixPath.normal(path));
    }

    /** Whether a directory will be there into which something is mounted. */
    boolean isDirectory(String path) {
        return folders.containsKey(PosixPath.folder(path)) || hasFilesBelow(path);
    }

    /** Whether files will be in a directory, or in one below it. */
    boolean hasFilesBelow(String path) {
        String directory = PosixPath.folder(path);
        return files.keySet().stream().anyMatch(file -> file.startsWith(directory));
    }

    /** The names of the files that will be in a folder, without those in folders below it. */
    List<String> filesIn(String path) {
        String directory = PosixPath.folder(path);
        return files.keySet().stream()
                .filter(file -> file.startsWith(directory) && file.indexOf('/', directory.length()) < 0)
                .map(file -> file.substring(directory.length()))
                .toList();
    }

    /** What a file is that is in a folder of which more is known, or null. */
    @Nullable
    PlannedVariable folder(String path) {
        String normal = PosixPath.normal(path);
        for (Map.Entry<String, PlannedVariable> each : folders.descendingMap().entrySet()) {
            if (normal.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        return null;
    }

    /** What is wrong with what was given. */
    List<Problem> problems() {
        return problems(Set.of());
    }

    /**
     * The same where some values are read, by settings that say themselves what is wrong with them.
     *
     * @param read these values
     */
    List<Problem> problems(Set<PlannedVariable> read) {
        List<Problem> all = new ArrayList<>(problems);
        problemsUnlessRead.forEach((value, problem) -> {
            if (!read.contains(value)) {
                all.add(problem);
            }
        });
        new PlannedCredentials(this).problem().ifPresent(all::add);
        return all;
    }

    /** What should be known about what was given. */
    List<Problem> warnings() {
        return warnings;
    }

    /** The sources that were read into this plan. */
    List<ConfigSource> sources() {
        return sources;
    }

    /** {@return what was not given and may set variables, so that not all of what is missing is known to be} */
    public List<Opening> open() {
        List<Opening> all = new ArrayList<>(open);
        new PlannedCredentials(this).problem().ifPresent(problem -> all.add(new Opening(problem.variable(), "")));
        return all;
    }

    /** What may set a variable, in words. */
    List<String> open(String variable) {
        return open().stream()
                .filter(each -> each.maySet(variable))
                .map(Opening::what)
                .distinct()
                .toList();
    }

    /** {@return the source that a start with these variables has} */
    public ConfigSource source() {
        return new PlannedSource(this);
    }
}
